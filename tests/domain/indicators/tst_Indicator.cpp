#include "base/LocalTime.h"
#include "indicators/ComputedIndicator.h"
#include "indicators/IndicatorFigure.h"
#include "indicators/TypedFigure.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestIndicator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartOfTheWholeIsAPercent();
    void missingIsNotZero();
    void whatIsReadDecidesWhetherATargetIsMet_data();
    void whatIsReadDecidesWhetherATargetIsMet();
    void theValueOfThePeriodOrTheLatestBefore();
    void aCorrectionReplacesItsPeriod();
    void whatIsEnteredForLaterDaysChangesNothingBefore();
    void aYearsTargetHoldsInItsMonths();
    void reasonsShareThoseNotDone();
    void whatIsUntrueIsAFlaw_data();
    void whatIsUntrueIsAFlaw();
    void theRatesAreReckonedFromTheTally();
    void numbersAreReadAsPeopleWriteThem_data();
    void numbersAreReadAsPeopleWriteThem();

private:
    static Period month(int month) { return Period::monthOf(QDate(2024, month, 1)); }
    static IndicatorValue row(qint64 id, const Period &period, std::optional<qint64> value,
                              std::optional<qint64> target = {})
    {
        return {.id = IndicatorValueId{id},
                .indicator = u"welfare_account"_s,
                .period = period,
                .value = value,
                .whole = value ? std::optional<qint64>(16526) : std::nullopt,
                .target = target};
    }
    static MeasuredIndicator share(std::optional<qint64> value, std::optional<qint64> whole,
                                   std::optional<qint64> target = {})
    {
        MeasuredIndicator one;
        one.indicator.kind = IndicatorKind::Share;
        one.figure.value = value;
        one.figure.whole = whole;
        one.figure.target = target;
        return one;
    }
};

void TestIndicator::aPartOfTheWholeIsAPercent()
{
    QCOMPARE(share(4500, 16526).percent(), 27.23);
    MeasuredIndicator count = share(4500, 16526, 5000);
    count.indicator.kind = IndicatorKind::Count;
    QVERIFY(!count.percent());
    QCOMPARE(count.targetCount(), 5000);
    QCOMPARE(count.isMet(), false);
}

void TestIndicator::missingIsNotZero()
{
    QVERIFY(!share({}, {}, 5000).percent());
    QVERIFY(!share({}, {}, 5000).isMet());
    QVERIFY(!share(0, 0, 5000).percent());
    QVERIFY(!share(0, 0, 5000).isMet());
    QVERIFY(!share(1, 2).isMet());
    QCOMPARE(share(0, 7).percent(), 0.0);
}

void TestIndicator::whatIsReadDecidesWhetherATargetIsMet_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<bool>("met");
    QTest::newRow("above") << qint64(96) << qint64(100) << true;
    QTest::newRow("on it") << qint64(95) << qint64(100) << true;
    QTest::newRow("94,9975 reads 95,00") << qint64(1899) << qint64(1999) << true;
    QTest::newRow("94,99 is short") << qint64(9499) << qint64(10000) << false;
}

void TestIndicator::whatIsReadDecidesWhetherATargetIsMet()
{
    QFETCH(qint64, value);
    QFETCH(qint64, whole);
    QTEST(share(value, whole, 9500).isMet().value(), "met");
}

void TestIndicator::theValueOfThePeriodOrTheLatestBefore()
{
    const QList<IndicatorValue> rows{row(1, month(3), 3), row(2, month(6), 6),
                                     row(3, Period::quarterOf(QDate(2024, 5, 1)), 66)};
    QCOMPARE(valueFor(rows, month(3))->value, 3);
    QCOMPARE(valueFor(rows, month(5))->value, 3);
    QCOMPARE(valueFor(rows, month(6))->value, 6);
    QCOMPARE(valueFor(rows, Period::quarterOf(QDate(2024, 5, 1)))->value, 66);
    QCOMPARE(valueFor(rows, Period::yearOf(QDate(2024, 5, 1)))->value, 6);
    QVERIFY(!valueFor(rows, month(2)));

    const IndicatorFigure figure = typedFigure(rows, month(9), QDate(2024, 9, 30));
    QCOMPARE(figure.value, 6);
    QCOMPARE(figure.asOf, QDate(2024, 6, 30));
    // Of a month that still runs the value stands for the day it was typed.
    IndicatorValue running = row(4, month(9), 9);
    running.recordedAt = momentOf(QDate(2024, 9, 23), QTime(14, 0));
    QCOMPARE(typedFigure(rows + QList{running}, month(9), QDate(2024, 9, 25)).asOf, QDate(2024, 9, 23));
}

void TestIndicator::aCorrectionReplacesItsPeriod()
{
    const QList<IndicatorValue> rows{row(2, month(3), 5, 10), row(1, month(3), 3, 20), row(3, month(4), {}, 30)};
    QCOMPARE(standing(rows).size(), 2);
    const IndicatorFigure figure = typedFigure(rows, month(3), QDate(2024, 3, 31));
    QCOMPARE(figure.value, 5);
    QCOMPARE(figure.target, 10);
    // A target alone takes no value away.
    QCOMPARE(typedFigure(rows, month(4), QDate(2024, 4, 30)).value, 5);
    QCOMPARE(typedFigure(rows, month(4), QDate(2024, 4, 30)).target, 30);
}

void TestIndicator::whatIsEnteredForLaterDaysChangesNothingBefore()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const auto anyPeriod = [&] {
        const QDate day = QDate(2023, 1, 1).addDays(random.bounded(730));
        const auto kind = PeriodKind(random.bounded(int(PeriodKind::Free)));
        return Period::containing(kind, day);
    };
    for (int round = 0; round < 500; ++round) {
        QList<IndicatorValue> rows;
        for (int id = 1; id <= random.bounded(8); ++id)
            rows << row(id, anyPeriod(), random.bounded(100), random.bounded(100));
        const Period asked = anyPeriod();
        const auto before = valueFor(standing(rows), asked);
        if (before)
            QVERIFY2(before->period.last() <= asked.last(), qPrintable(QString::number(seed)));
        IndicatorValue later = row(99, anyPeriod(), 1000);
        if (later.period.last() <= asked.last())
            continue;
        const auto after = valueFor(standing(rows + QList{later}), asked);
        QVERIFY2(before.has_value() == after.has_value(), qPrintable(QString::number(seed)));
        if (before)
            QVERIFY2(before->id == after->id, qPrintable(QString::number(seed)));
    }
}

void TestIndicator::aYearsTargetHoldsInItsMonths()
{
    const QList<IndicatorValue> rows{row(1, Period::yearOf(QDate(2023, 1, 1)), {}, 4000),
                                     row(2, Period::yearOf(QDate(2024, 1, 1)), {}, 6000), row(3, month(5), 7, 5500)};
    QCOMPARE(targetFor(rows, month(4))->target, 6000);
    QCOMPARE(targetFor(rows, month(5))->target, 5500);
    QCOMPARE(targetFor(rows, Period::monthOf(QDate(2025, 2, 1)))->target, 6000);
    QVERIFY(!targetFor(rows, Period::monthOf(QDate(2022, 2, 1))));
}

void TestIndicator::reasonsShareThoseNotDone()
{
    IndicatorFigure figure;
    figure.value = 4500;
    figure.whole = 16526;
    QVERIFY(reasonShares(figure).isEmpty());
    figure.reasons = {{u"Chưa có tài khoản"_s, 3000}, {u"Sai lệch thông tin cá nhân"_s, 8000}};
    const QList<ReasonShare> shares = reasonShares(figure);
    QCOMPARE(shares.size(), 3);
    QCOMPARE(shares.at(0).reason, u"Sai lệch thông tin cá nhân"_s);
    QCOMPARE(shares.at(0).share, 66.52);
    QVERIFY(!shares.at(2).reason);
    QCOMPARE(shares.at(2).count, 1026);
    figure.whole.reset();
    QCOMPARE(reasonShares(figure).at(1).share, 27.27);
}

void TestIndicator::whatIsUntrueIsAFlaw_data()
{
    using Flaw = std::optional<IndicatorFlaw>;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<int>>("numbers"); // value, whole, target; -1 is missing
    QTest::addColumn<int>("flaw");
    const auto add = [](const char *name, IndicatorKind kind, const QList<int> &numbers, Flaw flaw) {
        QTest::newRow(name) << int(kind) << numbers << (flaw ? int(*flaw) : -1);
    };
    add("a share", IndicatorKind::Share, {4500, 16526, 3000}, {});
    add("a count", IndicatorKind::Count, {4500, -1, 90000}, {});
    add("a target alone", IndicatorKind::ComputedShare, {-1, -1, 9000}, {});
    add("nothing", IndicatorKind::Count, {-1, -1, -1}, IndicatorFlaw::Nothing);
    add("more than all", IndicatorKind::Share, {5, 4, -1}, IndicatorFlaw::PartOverWhole);
    add("of what", IndicatorKind::Share, {5, -1, -1}, IndicatorFlaw::WholeMissing);
    add("over 100 %", IndicatorKind::Share, {5, 9, 10001}, IndicatorFlaw::TargetOverAll);
    add("typed where the ledger counts", IndicatorKind::ComputedShare, {5, 9, -1}, IndicatorFlaw::Computed);
}

void TestIndicator::whatIsUntrueIsAFlaw()
{
    QFETCH(int, kind);
    QFETCH(QList<int>, numbers);
    const auto number = [&](int at) {
        return numbers.at(at) < 0 ? std::nullopt : std::optional<qint64>(numbers.at(at));
    };
    IndicatorValue value = row(1, month(3), number(0), number(2));
    value.whole = number(1);
    const auto flaw = flawOf(IndicatorKind(kind), value);
    QTEST(flaw ? int(*flaw) : -1, "flaw");
}

void TestIndicator::theRatesAreReckonedFromTheTally()
{
    FieldCounts sum;
    sum.onlineFull = 2;
    sum.onlinePartial = 3;
    sum.onlineUnclassified = 1;
    sum.inPerson = 4;
    sum.doneEarly = 5;
    sum.doneOnTime = 1;
    sum.doneLate = 2;
    sum.openWithin = 3;
    sum.openOverdue = 1;
    const DayRange days{QDate(2024, 9, 1), QDate(2024, 9, 30)};
    const auto percent = [](const IndicatorFigure &figure) {
        return share(figure.value, figure.whole).percent();
    };
    QCOMPARE(percent(onlineFigure(sum, days)), 60.0);
    QCOMPARE(percent(onlineFullFigure(sum, days)), 20.0);
    QCOMPARE(percent(onTimeFigure(sum, days)), 75.0);
    QVERIFY(!percent(onTimeFigure({}, days)));
    QCOMPARE(onTimeFigure(sum, days).wholeSets.size(), 5);
}

void TestIndicator::numbersAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("count"); // -1: none
    QTest::addColumn<qint64>("hundredths");
    QTest::newRow("plain") << u"95"_s << qint64(95) << qint64(9500);
    QTest::newRow("thousands with a dot") << u"16.526"_s << qint64(16526) << qint64(-1);
    QTest::newRow("thousands with spaces") << u" 16 526 "_s << qint64(16526) << qint64(-1);
    QTest::newRow("two decimals") << u"27,23"_s << qint64(-1) << qint64(2723);
    QTest::newRow("one, with its sign") << u"27.5 %"_s << qint64(-1) << qint64(2750);
    QTest::newRow("a word") << u"nhiều"_s << qint64(-1) << qint64(-1);
    QTest::newRow("less than none") << u"-5"_s << qint64(-1) << qint64(-1);
    QTest::newRow("nothing") << QString() << qint64(-1) << qint64(-1);
}

void TestIndicator::numbersAreReadAsPeopleWriteThem()
{
    QFETCH(QString, written);
    QTEST(countTyped(written).value_or(-1), "count");
    QTEST(hundredthsTyped(written).value_or(-1), "hundredths");
}

QTEST_GUILESS_MAIN(TestIndicator)
#include "tst_Indicator.moc"
