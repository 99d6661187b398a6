#include "calendar/WorkingCalendar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestWorkingCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhichDaysAreWorked();
    void countsOnlyWorkedDays();
    void knowsNothingWhenEmpty();
    void knowsTheYearsOfItsTable();

private:
    const WorkingCalendar m_calendar{QList<CalendarDay>{
        {QDate(2025, 5, 1), CalendarDay::Kind::Holiday, u"Quốc tế Lao động"_s, true},
        {QDate(2025, 5, 2), CalendarDay::Kind::Holiday, u"Nghỉ hoán đổi"_s, true},
        {QDate(2025, 4, 26), CalendarDay::Kind::Makeup, u"Làm bù"_s, true},
    }};
};

void TestWorkingCalendar::knowsWhichDaysAreWorked()
{
    QVERIFY(m_calendar.isWorkingDay(QDate(2025, 4, 26)));
    QVERIFY(!m_calendar.isHoliday(QDate(2025, 4, 26)));
    QVERIFY(!m_calendar.isWorkingDay(QDate(2025, 4, 27)));
    QVERIFY(!m_calendar.isHoliday(QDate(2025, 4, 27)));
    QVERIFY(!m_calendar.isWorkingDay(QDate(2025, 5, 2)));
    QVERIFY(m_calendar.isHoliday(QDate(2025, 5, 2)));
    QCOMPARE(m_calendar.nameOf(QDate(2025, 5, 1)), u"Quốc tế Lao động"_s);
    QVERIFY(m_calendar.nameOf(QDate(2025, 5, 5)).isEmpty());
    QCOMPARE(m_calendar.lastKnownYear(), 2025);
}

void TestWorkingCalendar::countsOnlyWorkedDays()
{
    QCOMPARE(m_calendar.addWorkingDays(QDate(2025, 4, 25), 1), QDate(2025, 4, 26));
    QCOMPARE(m_calendar.addWorkingDays(QDate(2025, 4, 30), 1), QDate(2025, 5, 5));
    QCOMPARE(m_calendar.sameOrNextWorkingDay(QDate(2025, 5, 1)), QDate(2025, 5, 5));
    QCOMPARE(m_calendar.sameOrNextWorkingDay(QDate(2025, 4, 26)), QDate(2025, 4, 26));
}

void TestWorkingCalendar::knowsNothingWhenEmpty()
{
    QCOMPARE(WorkingCalendar().lastKnownYear(), std::nullopt);
    QVERIFY(WorkingCalendar().isWorkingDay(QDate(2025, 5, 1)));
    QVERIFY(!WorkingCalendar().isWorkingDay(QDate(2025, 5, 3)));
}

void TestWorkingCalendar::knowsTheYearsOfItsTable()
{
    QVERIFY(!WorkingCalendar().knows(QDate(2025, 5, 1)));
    QVERIFY2(!m_calendar.knows(QDate(2025, 5, 1)), "two holidays make no table");
    QList<CalendarDay> days;
    for (int day = 1; day <= 5; ++day)
        days << CalendarDay{QDate(2027, 2, day), CalendarDay::Kind::Holiday, u"Tết"_s, true};
    QVERIFY(WorkingCalendar(days).knows(QDate(2027, 12, 31)));
    QVERIFY(!WorkingCalendar(days).knows(QDate(2028, 1, 1)));
}

QTEST_GUILESS_MAIN(TestWorkingCalendar)
#include "tst_WorkingCalendar.moc"
