#include "PeriodWords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestPeriodWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesPeriods_data();
    void namesPeriods();
    void writesThePlaceAndDay_data();
    void writesThePlaceAndDay();
    void saysUpToWhichDayARunningPeriodCounts();
    void namesScopes();
};

void TestPeriodWords::namesPeriods_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("vi");
    QTest::addColumn<QString>("en");
    const QDate september(2024, 9, 23);
    QTest::newRow("week") << Period::weekOf(september) << u"tuần 39 năm 2024"_s << u"week 39 of 2024"_s;
    QTest::newRow("a week of the year before")
        << Period::weekOf(QDate(2021, 1, 1)) << u"tuần 53 năm 2020"_s << u"week 53 of 2020"_s;
    QTest::newRow("month") << Period::monthOf(september) << u"tháng 9 năm 2024"_s << u"September 2024"_s;
    QTest::newRow("quarter") << Period::quarterOf(september) << u"quý III năm 2024"_s << u"quarter III of 2024"_s;
    QTest::newRow("half") << Period::halfOf(september) << u"6 tháng cuối năm 2024"_s << u"second half of 2024"_s;
    QTest::newRow("year") << Period::yearOf(september) << u"năm 2024"_s << u"year 2024"_s;
    QTest::newRow("official month across the year")
        << Period::containing(PeriodKind::Month, QDate(2023, 12, 20), PeriodCut::Official)
        << u"kỳ báo cáo tháng 1 năm 2024"_s << u"reporting period of January 2024"_s;
    QTest::newRow("free days have none") << Period::between(QDate(2024, 1, 1), QDate(2024, 9, 30)).value() << u""_s
                                         << u""_s;
}

void TestPeriodWords::namesPeriods()
{
    QFETCH(Period, period);
    QTEST(periodName(period, u"vi"_s), "vi");
    QTEST(periodName(period, u"en"_s), "en");
}

void TestPeriodWords::writesThePlaceAndDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("expected");
    QTest::newRow("both get a zero") << QDate(2026, 2, 5) << u"Phúc Lộc, ngày 05 tháng 02 năm 2026"_s;
    QTest::newRow("March gets none") << QDate(2026, 3, 9) << u"Phúc Lộc, ngày 09 tháng 3 năm 2026"_s;
    QTest::newRow("the tenth gets none") << QDate(2024, 9, 10) << u"Phúc Lộc, ngày 10 tháng 9 năm 2024"_s;
}

void TestPeriodWords::writesThePlaceAndDay()
{
    QFETCH(QDate, day);
    QTEST(placeDate(u"Phúc Lộc"_s, day, u"vi"_s), "expected");
}

void TestPeriodWords::saysUpToWhichDayARunningPeriodCounts()
{
    const Period week = Period::weekOf(QDate(2024, 9, 23));
    QCOMPARE(periodLine(week, QDate(2024, 9, 29), u"vi"_s), u"(Từ ngày 23/09/2024 đến ngày 29/09/2024)"_s);
    QCOMPARE(periodLine(week, QDate(2024, 9, 25), u"vi"_s),
             u"(Từ ngày 23/09/2024 đến ngày 29/09/2024, số liệu tính đến ngày 25/09/2024)"_s);
}

void TestPeriodWords::namesScopes()
{
    const QDate asOf(2024, 9, 29);
    const Period week = Period::weekOf(asOf);
    QCOMPARE(scopeName(ComparisonScope::Period, week, asOf, u"vi"_s), u"Tuần 39"_s);
    QCOMPARE(scopeName(ComparisonScope::Month, week, asOf, u"vi"_s), u"Tháng 9, đến 29/09"_s);
    QCOMPARE(scopeName(ComparisonScope::Year, week, asOf, u"vi"_s), u"Năm 2024, đến 29/09"_s);
    QCOMPARE(scopeName(ComparisonScope::Period, Period::yearOf(asOf), QDate(2024, 12, 31), u"vi"_s), u"Năm 2024"_s);
    QCOMPARE(scopeName(ComparisonScope::Period, Period::yearOf(asOf), asOf, u"vi"_s), u"Năm 2024, đến 29/09"_s);
    QCOMPARE(scopeName(ComparisonScope::Period, week, asOf.addDays(-2), u"en"_s), u"Week 39, to 27/09"_s);
    QCOMPARE(scopeName(ComparisonScope::Period, week, asOf.addDays(-9), u"vi"_s), u"Tuần 39"_s); // not begun
}

QTEST_GUILESS_MAIN(TestPeriodWords)
#include "tst_PeriodWords.moc"
