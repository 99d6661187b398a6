#include "ReportFixtures.h"
#include "SheetCode.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const QString kCode = u"K7M2QX"_s;

} // namespace

/// What gives way when not all of a report fits in a sheet's code.
class TestSheetRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTooLongKeepsItsTotals();
    void manyTotalsGiveWayToTheLimit();
    void asManyRowsAsFitTravel_data();
    void asManyRowsAsFitTravel();
};

void TestSheetRoom::whatIsTooLongKeepsItsTotals()
{
    Report report = fixtures::weeklyTally(60, 8, 30);
    QRandomGenerator random(60); // the rows of the fixture are too much alike
    for (Row &row : report.blocks[0].rows) {
        for (qsizetype column = 1; column < row.size(); ++column)
            row[column] = qint64(random.bounded(1000));
    }
    const QString text = sheetText(report, kCode);
    QVERIFY(text.size() <= kMostSheetText);
    const auto sheet = readSheet(text);
    QVERIFY(sheet.has_value());
    QVERIFY(!sheet->isComplete());
    QCOMPARE(sheet->leftOut.value(u"by-field"_s).rows, 60);
    QVERIFY(!sheet->leftOut.contains(u"sessions"_s)); // much alike, they still fit
    QVERIFY(!sheet->leftOut.contains(u"citizens"_s)); // its one row is its sum
    QCOMPARE(sheet->report.blocks[0].total, report.blocks[0].total);
    QVERIFY(sheet->report.blocks[0].rows.isEmpty());
    QCOMPARE(sheet->report.blocks[1].rows, report.blocks[1].rows);
}

void TestSheetRoom::manyTotalsGiveWayToTheLimit()
{
    Report report = fixtures::weeklyTally();
    QRandomGenerator random(7);
    const Block first = report.blocks.constFirst();
    for (int copy = 0; copy < 6; ++copy) {
        Block block = first;
        block.id = u"by-%1"_s.arg(copy);
        for (qsizetype column = 1; column < block.columns.size(); ++column)
            (*block.total)[column] = qint64(random.bounded(100'000));
        report.blocks << block;
    }
    const QString text = sheetText(report, kCode);
    QVERIFY2(text.size() <= kMostSheetText, qPrintable(text));
    const auto sheet = readSheet(text);
    QVERIFY(sheet.has_value());
    QCOMPARE(sheet->report.blocks.last().total, report.blocks.last().total);
}

void TestSheetRoom::asManyRowsAsFitTravel_data()
{
    QTest::addColumn<Report>("report");
    QTest::newRow("many rows") << fixtures::weeklyTally(40, 8, 12);
    Report totals = fixtures::weeklyTally(40, 8, 12);
    QRandomGenerator random(7);
    for (int copy = 0; copy < 4; ++copy) {
        Block block = totals.blocks.constFirst();
        block.id = u"by-%1"_s.arg(copy);
        for (qsizetype column = 1; column < block.columns.size(); ++column)
            (*block.total)[column] = qint64(random.bounded(100'000));
        totals.blocks << block;
    }
    QTest::newRow("many totals") << totals; // their clear text gives way first
}

void TestSheetRoom::asManyRowsAsFitTravel()
{
    QFETCH(Report, report);
    Block small{u"totals"_s, u"Cả kỳ"_s, {}, {}, {}};
    small.columns = {Column{u"period"_s, u"Kỳ"_s, ColumnKind::Text, {}},
                     Column{u"dossiers"_s, u"Hồ sơ"_s, ColumnKind::Count, {}}};
    small.rows = {Row{u"Quý III"_s, qint64(254)}, Row{u"Quý II"_s, qint64(220)}};
    report.blocks << small;
    const QString text = sheetText(report, kCode);
    QVERIFY2(text.size() <= kMostSheetText, qPrintable(text));
    const auto sheet = readSheet(text);
    QVERIFY(sheet.has_value() && !sheet->isComplete());
    QVERIFY(sheet->leftOut.contains(report.blocks[0].id));
    QCOMPARE(sheet->report.blocks.last().rows, small.rows);
}

QTEST_GUILESS_MAIN(TestSheetRoom)
#include "tst_SheetRoom.moc"
