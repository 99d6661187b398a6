#include "procedures/ProcedureRules.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestProcedureRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFees_data();
    void readsFees();
    void findsFlaws();
    void aNewVersionLeavesTheOldItsDays();
    void versionsNeverOverlapAndLeaveNoGap();
    void editingCompletesWhatABookBrought();

private:
    static Procedure procedure()
    {
        Procedure one;
        one.id = ProcedureId{7};
        one.code = u"1.004222"_s;
        one.name = u"Đăng ký thường trú"_s;
        one.verified = u"yes"_s;
        return one;
    }
};

void TestProcedureRules::readsFees_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<QString>>("fee");

    QTest::newRow("empty") << u" "_s << std::optional(QString());
    QTest::newRow("dots") << u"10.000 đ"_s << std::optional(u"10000"_s);
    QTest::newRow("spaces") << u"4 500 000 đồng"_s << std::optional(u"4500000"_s);
    QTest::newRow("zero") << u"0"_s << std::optional(u"0"_s);
    QTest::newRow("leading zeros") << u"0050"_s << std::optional(u"50"_s);
    QTest::newRow("council") << u"hđnd"_s << std::optional(u"HDND"_s);
    QTest::newRow("stored council") << u"HDND"_s << std::optional(u"HDND"_s);
    QTest::newRow("words") << u"miễn phí"_s << std::optional<QString>();
    QTest::newRow("no digits") << u"đ"_s << std::optional<QString>();
    QTest::newRow("endless") << u"12345678901"_s << std::optional<QString>();
}

void TestProcedureRules::readsFees()
{
    QFETCH(QString, text);
    QFETCH(std::optional<QString>, fee);
    QVERIFY(storedFee(text) == fee);
    if (fee)
        QVERIFY2(storedFee(*fee) == fee, "what is stored reads as itself");
}

void TestProcedureRules::findsFlaws()
{
    Procedure wanted = procedure();
    QVERIFY(flawsOf(wanted, {procedure()}).isEmpty());

    wanted.name = u"  "_s;
    wanted.fee = u"rẻ"_s;
    wanted.processing = ProcessingTime{0, ProcessingUnit::WorkingDay};
    wanted.validFrom = QDate(2025, 1, 1);
    wanted.validTo = QDate(2024, 12, 31);
    QCOMPARE(flawsOf(wanted, {}),
             (QList{ProcedureFlaw::NameMissing, ProcedureFlaw::TooManyDays, ProcedureFlaw::FeeUnreadable,
                    ProcedureFlaw::ValidityReversed}));

    Procedure twin = procedure();
    twin.id = ProcedureId{8};
    twin.code = u"1004222"_s; // another writing of the same code
    QCOMPARE(flawsOf(twin, {procedure()}), QList{ProcedureFlaw::ValidityOverlaps});
    twin.code.clear();
    QVERIFY(flawsOf(twin, {procedure()}).isEmpty());
}

void TestProcedureRules::aNewVersionLeavesTheOldItsDays()
{
    Procedure wanted = procedure();
    wanted.processing = ProcessingTime{5, ProcessingUnit::WorkingDay};
    const auto versions = newVersion(procedure(), wanted, QDate(2025, 7, 1));
    QVERIFY(versions);
    QCOMPARE(versions->before.validTo, QDate(2025, 6, 30));
    QVERIFY(!versions->before.processing);
    QCOMPARE(versions->after.validFrom, QDate(2025, 7, 1));
    QVERIFY(!versions->after.id);
    QCOMPARE(versions->after.processing->days, 5);

    QVERIFY(!newVersion(versions->after, wanted, QDate(2025, 7, 1)));
    QVERIFY(!newVersion(versions->before, wanted, QDate(2025, 7, 1)));
    QVERIFY(!newVersion(procedure(), wanted, QDate()));
}

void TestProcedureRules::versionsNeverOverlapAndLeaveNoGap()
{
    const quint32 seed = 20260711;
    QRandomGenerator random(seed);
    const QDate first(2024, 1, 1);
    for (int round = 0; round < 200; ++round) {
        QList<Procedure> versions{procedure()};
        for (int change = 0; change < 6; ++change) {
            const QDate from = first.addDays(random.bounded(900));
            const auto holding
                = std::ranges::find_if(versions, [&](const Procedure &one) { return one.validOn(from); });
            const auto renewed = newVersion(*holding, *holding, from);
            if (!renewed)
                continue;
            *holding = renewed->before;
            versions << renewed->after;
            versions.last().id = ProcedureId{100 + change};
        }
        for (int day = -5; day < 905; day += 7) {
            const auto holding = std::ranges::count_if(
                versions, [&](const Procedure &one) { return one.validOn(first.addDays(day)); });
            QVERIFY2(holding == 1, qPrintable(u"seed %1, round %2, day %3"_s.arg(seed).arg(round).arg(day)));
        }
        for (const Procedure &one : std::as_const(versions))
            QVERIFY(flawsOf(one, versions).isEmpty());
    }
}

void TestProcedureRules::editingCompletesWhatABookBrought()
{
    Procedure imported;
    imported.name = u"Đăng ký hộ kinh doanh"_s;
    imported.verified = u"no"_s;
    QVERIFY(needsCompletion(imported));
    QCOMPARE(verifiedAfterEditing(imported), u"no"_s);
    imported.field = u"Hộ kinh doanh"_s;
    QCOMPARE(verifiedAfterEditing(imported), u"code"_s);
    imported.processing = ProcessingTime{3, ProcessingUnit::WorkingDay};
    QCOMPARE(verifiedAfterEditing(imported), u"yes"_s);
    imported.verified = u"code"_s;
    QCOMPARE(verifiedAfterEditing(imported), u"code"_s);
}

QTEST_GUILESS_MAIN(TestProcedureRules)
#include "tst_ProcedureRules.moc"
