#include "calendar/HolidayTable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestHolidayTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFlaws();
    void tellsNewFromChanged();
    void aSingleDayMakesNoTable();
    void warnsTwoMonthsAhead();

private:
    using Kind = CalendarDay::Kind;
    static CalendarDay holiday(QDate day) { return {day, Kind::Holiday, u"Nghỉ"_s, true}; }
    static QList<CalendarDay> table(const QList<int> &years)
    {
        QList<CalendarDay> days;
        for (const int year : years) {
            for (int day = 1; day <= 5; ++day)
                days << holiday(QDate(year, 2, day));
        }
        return days;
    }
};

void TestHolidayTable::findsFlaws()
{
    QVERIFY(!flawOf(holiday(QDate(2028, 1, 1)))); // a Saturday: statutory days are listed too
    QCOMPARE(flawOf({QDate(), Kind::Holiday, u"Tết"_s, true}), HolidayFlaw::NoDay);
    QCOMPARE(flawOf({QDate(2028, 1, 3), Kind::Holiday, u" "_s, true}), HolidayFlaw::NoName);
    QCOMPARE(flawOf({QDate(2028, 1, 3), Kind::Makeup, u"Làm bù"_s, true}), HolidayFlaw::MakeupOnWorkday);
    QVERIFY(!flawOf({QDate(2028, 1, 8), Kind::Makeup, u"Làm bù"_s, true}));
}

void TestHolidayTable::tellsNewFromChanged()
{
    CalendarDay renamed = holiday(QDate(2028, 1, 3));
    renamed.name = u"Nghỉ bù"_s;
    CalendarDay official = holiday(QDate(2028, 1, 4));
    CalendarDay announced = official;
    announced.verified = false;
    const auto changes
        = changesBy({holiday(QDate(2028, 1, 1)), holiday(QDate(2028, 1, 2)), renamed, official},
                    {holiday(QDate(2028, 1, 2)), holiday(QDate(2028, 1, 3)), announced, holiday(QDate(2027, 1, 1))});
    QCOMPARE(changes.added.size(), 1);
    QCOMPARE(changes.added.constFirst().day, QDate(2028, 1, 1));
    QCOMPARE(changes.changed.size(), 2);
    QCOMPARE(changes.changed.constFirst().name, u"Nghỉ bù"_s);
    QCOMPARE(changes.unchanged.size(), 1);
}

void TestHolidayTable::aSingleDayMakesNoTable()
{
    QVERIFY(!lastYearWithTable({}));
    QVERIFY(!lastYearWithTable({holiday(QDate(2030, 1, 1))}));
    QList<CalendarDay> days = table({2026, 2027});
    days << holiday(QDate(2028, 1, 1));
    QCOMPARE(lastYearWithTable(days), 2027);
    days << table({2029}); // 2028 is missing, so due days in it are a guess
    QCOMPARE(lastYearWithTable(days), 2027);
    days << table({2028});
    QCOMPARE(lastYearWithTable(days), 2029);
}

void TestHolidayTable::warnsTwoMonthsAhead()
{
    QVERIFY(tableEndsSoon({}, QDate(2026, 11, 26)));
    QVERIFY(!tableEndsSoon(2027, QDate(2027, 10, 31)));
    QVERIFY(tableEndsSoon(2027, QDate(2027, 11, 1)));
    QVERIFY(tableEndsSoon(2027, QDate(2028, 3, 1)));
}

QTEST_GUILESS_MAIN(TestHolidayTable)
#include "tst_HolidayTable.moc"
