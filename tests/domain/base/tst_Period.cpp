#include "base/Period.h"
#include "Printers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

QString shown(const Period &period)
{
    return period.first().toString(Qt::ISODate) + u' ' + period.last().toString(Qt::ISODate);
}

Period days(const QString &text)
{
    const QStringList ends = text.split(u' ');
    return Period::between(QDate::fromString(ends[0], Qt::ISODate), QDate::fromString(ends[1], Qt::ISODate)).value();
}

} // namespace

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void movesInTime_data();
    void movesInTime();
    void isWhatItsDaysAre_data();
    void isWhatItsDaysAre();
    void isNeverEmptyOrBackward();
    void isCutFromTheEnd();
    void stepsThereAndBack();
};

void TestPeriod::parses_data()
{
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<PeriodCut>("cut");
    QTest::addColumn<QString>("expected");
    const auto calendar = PeriodCut::Calendar;
    const auto official = PeriodCut::Official;

    QTest::newRow("week") << PeriodKind::Week << u"2024-W39"_s << calendar << u"2024-09-23 2024-09-29"_s;
    QTest::newRow("small letters") << PeriodKind::Week << u"2024-w39"_s << calendar << u"2024-09-23 2024-09-29"_s;
    QTest::newRow("week 1 begins the year before")
        << PeriodKind::Week << u"2025-W01"_s << calendar << u"2024-12-30 2025-01-05"_s;
    QTest::newRow("a year with week 53") << PeriodKind::Week << u"2026-W53"_s << calendar << u"2026-12-28 2027-01-03"_s;
    QTest::newRow("month") << PeriodKind::Month << u"2024-02"_s << calendar << u"2024-02-01 2024-02-29"_s;
    QTest::newRow("quarter") << PeriodKind::Quarter << u"2024-Q3"_s << calendar << u"2024-07-01 2024-09-30"_s;
    QTest::newRow("half") << PeriodKind::Half << u"2024-h2"_s << calendar << u"2024-07-01 2024-12-31"_s;
    QTest::newRow("year") << PeriodKind::Year << u"2024"_s << calendar << u"2024-01-01 2024-12-31"_s;
    QTest::newRow("official month") << PeriodKind::Month << u"2024-09"_s << official << u"2024-08-15 2024-09-14"_s;
    QTest::newRow("official January") << PeriodKind::Month << u"2024-01"_s << official << u"2023-12-15 2024-01-14"_s;
    QTest::newRow("official quarter") << PeriodKind::Quarter << u"2024-Q3"_s << official << u"2024-06-15 2024-09-14"_s;
    QTest::newRow("official first half") << PeriodKind::Half << u"2024-H1"_s << official << u"2023-12-15 2024-06-14"_s;
    QTest::newRow("official second half") << PeriodKind::Half << u"2024-H2"_s << official << u"2024-06-15 2024-12-14"_s;
    QTest::newRow("official year") << PeriodKind::Year << u"2024"_s << official << u"2023-12-15 2024-12-14"_s;
}

void TestPeriod::parses()
{
    QFETCH(PeriodKind, kind);
    QFETCH(QString, text);
    QFETCH(PeriodCut, cut);
    QFETCH(QString, expected);

    const auto period = Period::parse(kind, text, cut);

    QVERIFY_RESULT(period);
    QCOMPARE(shown(*period), expected);
    QCOMPARE(period->kind(), kind);
    QCOMPARE(period->cut(), cut);
}

void TestPeriod::refuses_data()
{
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<PeriodCut>("cut");

    QTest::newRow("a week that the year lacks") << PeriodKind::Week << u"2024-W53"_s << PeriodCut::Calendar;
    QTest::newRow("week 0") << PeriodKind::Week << u"2024-W00"_s << PeriodCut::Calendar;
    QTest::newRow("an official week") << PeriodKind::Week << u"2024-W39"_s << PeriodCut::Official;
    QTest::newRow("month 13") << PeriodKind::Month << u"2024-13"_s << PeriodCut::Calendar;
    QTest::newRow("one figure") << PeriodKind::Month << u"2024-9"_s << PeriodCut::Calendar;
    QTest::newRow("a day") << PeriodKind::Month << u"2024-09-01"_s << PeriodCut::Calendar;
    QTest::newRow("quarter 5") << PeriodKind::Quarter << u"2024-Q5"_s << PeriodCut::Calendar;
    QTest::newRow("half 3") << PeriodKind::Half << u"2024-H3"_s << PeriodCut::Official;
    QTest::newRow("a quarter as a half") << PeriodKind::Half << u"2024-Q1"_s << PeriodCut::Calendar;
    QTest::newRow("year 0") << PeriodKind::Year << u"0000"_s << PeriodCut::Calendar;
    QTest::newRow("a sign") << PeriodKind::Month << u"2024-+9"_s << PeriodCut::Calendar;
    QTest::newRow("nothing") << PeriodKind::Year << u""_s << PeriodCut::Calendar;
    QTest::newRow("free days have no name") << PeriodKind::Free << u"2024"_s << PeriodCut::Calendar;
}

void TestPeriod::refuses()
{
    QFETCH(PeriodKind, kind);
    QFETCH(QString, text);
    QFETCH(PeriodCut, cut);

    const auto period = Period::parse(kind, text, cut);

    QVERIFY(!period);
    QCOMPARE(period.error().fault, Fault::BadPeriod);
    QCOMPARE(period.error().subject, text);
}

void TestPeriod::movesInTime_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("sameLastYear");

    QTest::newRow("week") << u"2024-09-23 2024-09-29"_s << u"2024-09-16 2024-09-22"_s << u"2023-09-25 2023-10-01"_s;
    QTest::newRow("week 53 becomes the last")
        << u"2020-12-28 2021-01-03"_s << u"2020-12-21 2020-12-27"_s << u"2019-12-23 2019-12-29"_s;
    QTest::newRow("week 1") << u"2024-12-30 2025-01-05"_s << u"2024-12-23 2024-12-29"_s << u"2024-01-01 2024-01-07"_s;
    QTest::newRow("March after a leap February")
        << u"2024-03-01 2024-03-31"_s << u"2024-02-01 2024-02-29"_s << u"2023-03-01 2023-03-31"_s;
    QTest::newRow("leap February whole") << u"2024-02-01 2024-02-29"_s << u"2024-01-01 2024-01-31"_s
                                         << u"2023-02-01 2023-02-28"_s;
    QTest::newRow("February whole into a leap year")
        << u"2025-02-01 2025-02-28"_s << u"2025-01-01 2025-01-31"_s << u"2024-02-01 2024-02-29"_s;
    QTest::newRow("quarter") << u"2024-01-01 2024-03-31"_s << u"2023-10-01 2023-12-31"_s << u"2023-01-01 2023-03-31"_s;
    QTest::newRow("half") << u"2024-07-01 2024-12-31"_s << u"2024-01-01 2024-06-30"_s << u"2023-07-01 2023-12-31"_s;
    QTest::newRow("year") << u"2024-01-01 2024-12-31"_s << u"2023-01-01 2023-12-31"_s << u"2023-01-01 2023-12-31"_s;
    QTest::newRow("official month") << u"2024-02-15 2024-03-14"_s << u"2024-01-15 2024-02-14"_s
                                    << u"2023-02-15 2023-03-14"_s;
    QTest::newRow("official quarter") << u"2023-12-15 2024-03-14"_s << u"2023-09-15 2023-12-14"_s
                                      << u"2022-12-15 2023-03-14"_s;
    QTest::newRow("official year") << u"2023-12-15 2024-12-14"_s << u"2022-12-15 2023-12-14"_s
                                   << u"2022-12-15 2023-12-14"_s;
    QTest::newRow("nine months") << u"2024-01-01 2024-09-30"_s << u"2023-04-02 2023-12-31"_s
                                 << u"2023-01-01 2023-09-30"_s;
    QTest::newRow("one free day, the leap one")
        << u"2024-02-29 2024-02-29"_s << u"2024-02-28 2024-02-28"_s << u"2023-02-28 2023-02-28"_s;
    QTest::newRow("seven free days") << u"2024-09-24 2024-09-30"_s << u"2024-09-17 2024-09-23"_s
                                     << u"2023-09-24 2023-09-30"_s;
}

void TestPeriod::movesInTime()
{
    QFETCH(QString, period);
    QFETCH(QString, before);
    QFETCH(QString, sameLastYear);

    QCOMPARE(shown(days(period).before()), before);
    QCOMPARE(shown(days(period).sameLastYear()), sameLastYear);
    QCOMPARE(days(period).before().after().last(), days(period).last());
}

void TestPeriod::isWhatItsDaysAre_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<PeriodCut>("cut");

    QTest::newRow("Monday to Sunday") << u"2024-09-23 2024-09-29"_s << PeriodKind::Week << PeriodCut::Calendar;
    QTest::newRow("Sunday to Saturday") << u"2024-09-22 2024-09-28"_s << PeriodKind::Free << PeriodCut::Calendar;
    QTest::newRow("all of February") << u"2023-02-01 2023-02-28"_s << PeriodKind::Month << PeriodCut::Calendar;
    QTest::newRow("not all of a leap February")
        << u"2024-02-01 2024-02-28"_s << PeriodKind::Free << PeriodCut::Calendar;
    QTest::newRow("15th to 14th") << u"2024-08-15 2024-09-14"_s << PeriodKind::Month << PeriodCut::Official;
    QTest::newRow("December to December") << u"2023-12-15 2024-12-14"_s << PeriodKind::Year << PeriodCut::Official;
    QTest::newRow("a year that is neither") << u"2023-11-15 2024-11-14"_s << PeriodKind::Free << PeriodCut::Calendar;
}

void TestPeriod::isWhatItsDaysAre()
{
    QFETCH(QString, period);
    QFETCH(PeriodKind, kind);
    QFETCH(PeriodCut, cut);

    QCOMPARE(days(period).kind(), kind);
    QCOMPARE(days(period).cut(), cut);
}

void TestPeriod::isNeverEmptyOrBackward()
{
    const QDate day(2024, 9, 23);

    QVERIFY(!Period::between(day, day.addDays(-1)));
    QVERIFY(!Period::between(QDate(), day));
    QVERIFY(!Period::between(day, QDate()));
    QCOMPARE(Period::between(day, day)->days(), 1);
    QVERIFY(Period::weekOf(day).contains(day.addDays(6)));
    QVERIFY(!Period::weekOf(day).contains(day.addDays(7)));
}

void TestPeriod::isCutFromTheEnd()
{
    const Period week = Period::weekOf(QDate(2024, 9, 23));

    QCOMPARE(shown(week.cutTo(3)), u"2024-09-23 2024-09-25"_s);
    QCOMPARE(week.cutTo(8), week);
    QCOMPARE(week.cutTo(0).days(), 1);
}

void TestPeriod::stepsThereAndBack()
{
    for (const PeriodCut cut : {PeriodCut::Calendar, PeriodCut::Official}) {
        for (const PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Half, PeriodKind::Year}) {
            for (QDate day(2023, 11, 1); day < QDate(2025, 3, 1); day = day.addDays(1)) {
                const Period period = Period::containing(kind, day, cut);
                QVERIFY(period.contains(day));
                QCOMPARE(period.kind(), kind);
                QCOMPARE(period.cut(), cut);
                QCOMPARE(period.before().after(), period);
                QCOMPARE(period.before().last().addDays(1), period.first());
                QCOMPARE(period.after().first(), period.last().addDays(1));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_Period.moc"
