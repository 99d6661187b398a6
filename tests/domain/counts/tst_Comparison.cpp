#include "counts/Comparison.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

QString text(const DayRange &days)
{
    return days.isEmpty() ? u"none"_s : days.first.toString(Qt::ISODate) + u".."_s + days.last.toString(Qt::ISODate);
}

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesPeriods_data();
    void comparesPeriods();
    void comparesMonthAndYearToDate_data();
    void comparesMonthAndYearToDate();
    void listsMonths_data();
    void listsMonths();
    void roundsPercents_data();
    void roundsPercents();
};

void TestComparison::comparesPeriods_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Period &period, const char *asOf, const char *expected) {
        QTest::newRow(name) << period << day(asOf) << QString::fromLatin1(expected);
    };
    const auto between = [](const char *first, const char *last) {
        return Period::between(day(first), day(last)).value();
    };

    row("a week by its number", Period::weekOf(day("2024-09-23")), "2024-09-29",
        "2024-09-23..2024-09-29 2024-09-16..2024-09-22 2023-09-25..2023-10-01");
    row("week 53 against the last week", Period::weekOf(day("2021-01-03")), "2021-01-03",
        "2020-12-28..2021-01-03 2020-12-21..2020-12-27 2019-12-23..2019-12-29");
    row("a running week, as many days on both sides", Period::weekOf(day("2024-09-23")), "2024-09-25",
        "2024-09-23..2024-09-25 2024-09-16..2024-09-18 2023-09-25..2023-09-27");
    row("a week of which only Monday has come", Period::weekOf(day("2024-09-23")), "2024-09-23",
        "2024-09-23..2024-09-23 2024-09-16..2024-09-16 2023-09-25..2023-09-25");
    row("a week that has not begun", Period::weekOf(day("2024-09-23")), "2024-09-20", "none none none");
    row("February of a leap year, whole", Period::monthOf(day("2024-02-01")), "2024-02-29",
        "2024-02-01..2024-02-29 2024-01-01..2024-01-31 2023-02-01..2023-02-28");
    row("a running March is longer than February", Period::monthOf(day("2023-03-01")), "2023-03-30",
        "2023-03-01..2023-03-30 2023-02-01..2023-02-28 2022-03-01..2022-03-30");
    row("nine free months", between("2024-01-01", "2024-09-30"), "2024-09-30",
        "2024-01-01..2024-09-30 2023-04-02..2023-12-31 2023-01-01..2023-09-30");
    row("free days to the 29th of February", between("2024-02-05", "2024-02-29"), "2024-02-29",
        "2024-02-05..2024-02-29 2024-01-11..2024-02-04 2023-02-05..2023-02-28");
    row("free days that are a week are a week", between("2024-09-23", "2024-09-29"), "2024-10-05",
        "2024-09-23..2024-09-29 2024-09-16..2024-09-22 2023-09-25..2023-10-01");
    row("the first half", Period::halfOf(day("2024-03-01")), "2024-06-30",
        "2024-01-01..2024-06-30 2023-07-01..2023-12-31 2023-01-01..2023-06-30");
    row("an official quarter", Period::containing(PeriodKind::Quarter, day("2024-07-01"), PeriodCut::Official),
        "2024-09-14", "2024-06-15..2024-09-14 2024-03-15..2024-06-14 2023-06-15..2023-09-14");
    row("a running year of 29 February", Period::yearOf(day("2024-01-01")), "2024-03-01",
        "2024-01-01..2024-03-01 2023-01-01..2023-03-02 2023-01-01..2023-03-02");
}

void TestComparison::comparesPeriods()
{
    QFETCH(Period, period);
    QFETCH(QDate, asOf);
    const ComparedDays days = comparedPeriod(period, asOf);
    QTEST(QStringList({text(days.current), text(days.previous), text(days.lastYear)}).join(u' '), "expected");
}

void TestComparison::comparesMonthAndYearToDate_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("month");
    QTest::addColumn<QString>("year");
    const auto row = [](const char *name, const char *asOf, const char *month, const char *year) {
        QTest::newRow(name) << day(asOf) << QString::fromLatin1(month) << QString::fromLatin1(year);
    };
    row("within a month", "2024-09-29", "2024-09-01..2024-09-29 2024-08-01..2024-08-29 2023-09-01..2023-09-29",
        "2024-01-01..2024-09-29 2023-01-01..2023-09-29 2023-01-01..2023-09-29");
    row("the 31st after a month of 30", "2024-10-31",
        "2024-10-01..2024-10-31 2024-09-01..2024-09-30 2023-10-01..2023-10-31",
        "2024-01-01..2024-10-31 2023-01-01..2023-10-31 2023-01-01..2023-10-31");
    row("the 29th of February", "2024-02-29", "2024-02-01..2024-02-29 2024-01-01..2024-01-29 2023-02-01..2023-02-28",
        "2024-01-01..2024-02-29 2023-01-01..2023-02-28 2023-01-01..2023-02-28");
    row("a whole February against a longer one", "2025-02-28",
        "2025-02-01..2025-02-28 2025-01-01..2025-01-28 2024-02-01..2024-02-29",
        "2025-01-01..2025-02-28 2024-01-01..2024-02-28 2024-01-01..2024-02-28");
    row("a month that so far is a week stays a month", "2024-07-07",
        "2024-07-01..2024-07-07 2024-06-01..2024-06-07 2023-07-01..2023-07-07",
        "2024-01-01..2024-07-07 2023-01-01..2023-07-07 2023-01-01..2023-07-07");
    row("the last day of the year", "2024-12-31",
        "2024-12-01..2024-12-31 2024-11-01..2024-11-30 2023-12-01..2023-12-31",
        "2024-01-01..2024-12-31 2023-01-01..2023-12-31 2023-01-01..2023-12-31");
    row("New Year's Day", "2024-01-01", "2024-01-01..2024-01-01 2023-12-01..2023-12-01 2023-01-01..2023-01-01",
        "2024-01-01..2024-01-01 2023-01-01..2023-01-01 2023-01-01..2023-01-01");
}

void TestComparison::comparesMonthAndYearToDate()
{
    QFETCH(QDate, asOf);
    const auto line = [](const ComparedDays &days) {
        return QStringList({text(days.current), text(days.previous), text(days.lastYear)}).join(u' ');
    };
    QTEST(line(comparedMonth(asOf)), "month");
    QTEST(line(comparedYear(asOf)), "year");
}

void TestComparison::listsMonths_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("parts at both ends") << Period::between(day("2024-01-20"), day("2024-03-10")).value()
                                        << day("2024-12-31")
                                        << QStringList{u"2024-01-20..2024-01-31 2023-01-20..2023-01-31"_s,
                                                       u"2024-02-01..2024-02-29 2023-02-01..2023-02-28"_s,
                                                       u"2024-03-01..2024-03-10 2023-03-01..2023-03-10"_s};
    QTest::newRow("a running year ends today") << Period::yearOf(day("2024-01-01")) << day("2024-02-10")
                                               << QStringList{u"2024-01-01..2024-01-31 2023-01-01..2023-01-31"_s,
                                                              u"2024-02-01..2024-02-10 2023-02-01..2023-02-10"_s};
    QTest::newRow("official months of an official quarter")
        << Period::containing(PeriodKind::Quarter, day("2024-01-01"), PeriodCut::Official) << day("2024-12-31")
        << QStringList{u"2023-12-15..2024-01-14 2022-12-15..2023-01-14"_s,
                       u"2024-01-15..2024-02-14 2023-01-15..2023-02-14"_s,
                       u"2024-02-15..2024-03-14 2023-02-15..2023-03-14"_s};
    QTest::newRow("nothing has begun") << Period::yearOf(day("2025-01-01")) << day("2024-06-01") << QStringList();
}

void TestComparison::listsMonths()
{
    QFETCH(Period, period);
    QFETCH(QDate, asOf);
    QStringList lines;
    for (const ComparedMonth &month : comparedMonths(period, asOf))
        lines << text(month.current) + u' ' + text(month.lastYear);
    QTEST(lines, "expected");
}

void TestComparison::roundsPercents_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<QString>("expected");
    QTest::newRow("of nothing") << qint64(5) << qint64(0) << u"unknown"_s;
    QTest::newRow("three sevenths") << qint64(3) << qint64(7) << u"42.86"_s;
    QTest::newRow("131 of 589") << qint64(131) << qint64(589) << u"22.24"_s;
    QTest::newRow("exactly half up") << qint64(1) << qint64(800) << u"0.13"_s; // 0.125, in binary too
    QTest::newRow("half that binary holds too low") << qint64(201) << qint64(20000) << u"1.01"_s; // 1.005
    QTest::newRow("half down, away from zero") << qint64(-1) << qint64(800) << u"-0.13"_s;
    QTest::newRow("next to nothing is no minus zero") << qint64(-1) << qint64(1000000) << u"0"_s;
    QTest::newRow("a whole ledger more") << qint64(4000000000) << qint64(1) << u"4e+11"_s;
}

void TestComparison::roundsPercents()
{
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    const auto percent = percentOf({.part = part, .whole = whole});
    QTEST(percent ? QString::number(*percent, 'g', QLocale::FloatingPointShortest) : u"unknown"_s, "expected");
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_Comparison.moc"
