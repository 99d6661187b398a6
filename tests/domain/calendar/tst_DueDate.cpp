#include "calendar/DueDate.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

/// The table that is shipped: date,kind,name,…
WorkingCalendar shippedCalendar()
{
    QFile file(qEnvironmentVariable("SOMOTCUA_SOURCE_DIR") + u"/resources/holidays/holidays.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<CalendarDay> days;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        const bool makeup = cells.at(1) == u"makeup"_s;
        days += {QDate::fromString(cells.at(0), Qt::ISODate),
                 makeup ? CalendarDay::Kind::Makeup : CalendarDay::Kind::Holiday, cells.at(2), true};
    }
    return WorkingCalendar(days);
}

} // namespace

class TestDueDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isDue_data();
    void isDue();

private:
    WorkingCalendar m_calendar;
};

void TestDueDate::initTestCase()
{
    m_calendar = shippedCalendar();
    QCOMPARE(m_calendar.lastKnownYear(), 2027);
}

void TestDueDate::isDue_data()
{
    QTest::addColumn<QDate>("received");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<ProcessingTime>("processing");
    QTest::addColumn<QDate>("expected");

    const auto working = [](int days) {
        return ProcessingTime{days, ProcessingUnit::WorkingDay};
    };
    const auto calendar = [](int days) {
        return ProcessingTime{days, ProcessingUnit::CalendarDay};
    };
    const ProcessingTime sameDay{0, ProcessingUnit::InDay};

    // The values of the domain reference, §4.2.
    QTest::newRow("over Tết 2023") << QDate(2023, 1, 19) << QTime() << working(3) << QDate(2023, 1, 31);
    QTest::newRow("30 April 2024 swapped") << QDate(2024, 4, 26) << QTime() << working(2) << QDate(2024, 5, 3);
    QTest::newRow("a make-up Saturday 2025") << QDate(2025, 4, 25) << QTime() << working(1) << QDate(2025, 4, 26);
    QTest::newRow("30 April 2025") << QDate(2025, 4, 28) << QTime() << working(3) << QDate(2025, 5, 6);
    QTest::newRow("a make-up Saturday 2026") << QDate(2026, 1, 9) << QTime() << working(1) << QDate(2026, 1, 10);
    QTest::newRow("30 April 2026") << QDate(2026, 4, 24) << QTime() << working(3) << QDate(2026, 5, 4);
    QTest::newRow("over a make-up Saturday") << QDate(2026, 8, 20) << QTime() << working(3) << QDate(2026, 8, 24);
    QTest::newRow("National Day 2026") << QDate(2026, 8, 28) << QTime() << working(1) << QDate(2026, 9, 3);
    QTest::newRow("Culture Day 2026") << QDate(2026, 11, 20) << QTime() << working(5) << QDate(2026, 11, 30);
    QTest::newRow("the day before it") << QDate(2026, 11, 23) << QTime() << working(1) << QDate(2026, 11, 25);
    QTest::newRow("over Tết 2027") << QDate(2027, 2, 3) << QTime() << working(5) << QDate(2027, 2, 17);
    QTest::newRow("30 April 2027") << QDate(2027, 4, 29) << QTime() << working(2) << QDate(2027, 5, 5);
    QTest::newRow("calendar days end on a day off")
        << QDate(2026, 4, 21) << QTime() << calendar(5) << QDate(2026, 4, 28);
    QTest::newRow("same day, after 15:00") << QDate(2026, 4, 24) << QTime(16, 0) << sameDay << QDate(2026, 4, 28);
    QTest::newRow("same day, before a holiday") << QDate(2026, 4, 29) << QTime(16, 0) << sameDay << QDate(2026, 5, 4);

    QTest::newRow("same day, at 15:00 sharp") << QDate(2026, 4, 24) << QTime(15, 0) << sameDay << QDate(2026, 4, 24);
    QTest::newRow("same day, a moment later") << QDate(2026, 4, 24) << QTime(15, 0, 1) << sameDay << QDate(2026, 4, 28);
    QTest::newRow("same day, time unknown") << QDate(2026, 4, 24) << QTime() << sameDay << QDate(2026, 4, 24);
    QTest::newRow("same day, late on a Sunday") << QDate(2024, 9, 29) << QTime(16, 0) << sameDay << QDate(2024, 9, 30);
    QTest::newRow("working days from a Saturday") << QDate(2024, 9, 28) << QTime() << working(1) << QDate(2024, 9, 30);
    QTest::newRow("calendar days end on a working day")
        << QDate(2024, 9, 23) << QTime() << calendar(3) << QDate(2024, 9, 26);
    QTest::newRow("no working day at all") << QDate(2024, 9, 28) << QTime() << working(0) << QDate(2024, 9, 30);
}

void TestDueDate::isDue()
{
    QFETCH(QDate, received);
    QFETCH(QTime, time);
    QFETCH(ProcessingTime, processing);
    QFETCH(QDate, expected);

    QCOMPARE(dueDay(received, time, processing, m_calendar), expected);
}

QTEST_GUILESS_MAIN(TestDueDate)
#include "tst_DueDate.moc"
