#include "Invariants.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

Column columnOf(const QString &id, ColumnKind kind)
{
    Column column;
    column.id = id;
    column.label = id;
    column.kind = kind;
    return column;
}

Report reportOf(const QString &kind, const QString &block, const QStringList &columns, const QList<QList<int>> &rows,
                const QList<int> &total)
{
    const auto filled = [](const QString &first, const QList<int> &figures) {
        Row row{first};
        for (const int figure : figures)
            row << (figure < 0 ? QVariant() : QVariant(qint64(figure)));
        return row;
    };
    Block made{block, u"Theo lĩnh vực"_s, {columnOf(u"field"_s, ColumnKind::Text)}, {}, {}};
    for (const QString &id : columns)
        made.columns << columnOf(id, ColumnKind::Count);
    for (const QList<int> &row : rows)
        made.rows << filled(u"Hộ tịch"_s, row);
    if (!total.isEmpty())
        made.total = filled(u"Tổng cộng"_s, total);
    const Period week = Period::weekOf(QDate(2024, 9, 23));
    return {kind, {}, {}, {}, week, week.last(), u"vi"_s, {}, {}, {made}};
}

const QStringList kWays{u"dossiers"_s, u"online_full"_s, u"online_partial"_s, u"online_unclassified"_s, u"in_person"_s};
const QStringList kForm{u"received_total"_s, u"received_online"_s, u"received_other"_s, u"carried_over"_s,
                        u"done_total"_s,     u"done_early"_s,      u"done_on_time"_s,   u"done_late"_s,
                        u"open_total"_s,     u"open_within"_s,     u"open_overdue"_s};

} // namespace

class TestInvariants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAddsUpIsWhole();
    void theWaysOfHandingInAreTheDossiers();
    void theTotalIsTheSumOfTheRows();
    void whatIsReceivedIsDoneOrOpen();
    void whatIsUnknownBreaksNothing();
    void aDifferenceIsTheDifference();
    void otherReportsKeepOtherSums();
    void whatSeveralBlocksTellIsTheSame_data();
    void whatSeveralBlocksTellIsTheSame();
    void aBrokenReportIsRefused();
};

void TestInvariants::whatAddsUpIsWhole()
{
    QCOMPARE(brokenInvariants(reportOf(u"weekly-tally"_s, u"by-field"_s, kWays, {{10, 1, 2, 3, 4}, {1, 1, 0, 0, 0}},
                                       {11, 2, 2, 3, 4})),
             QStringList());
    QCOMPARE(brokenInvariants(reportOf(u"ii06a"_s, u"by-field"_s, kForm, {{9, 4, 2, 3, 5, 1, 3, 1, 4, 3, 1}},
                                       {9, 4, 2, 3, 5, 1, 3, 1, 4, 3, 1})),
             QStringList());
}

void TestInvariants::theWaysOfHandingInAreTheDossiers()
{
    QCOMPARE(brokenInvariants(reportOf(u"weekly-tally"_s, u"by-field"_s, kWays, {{11, 1, 2, 3, 4}}, {})),
             QStringList{u"Theo lĩnh vực, dòng Hộ tịch: dossiers 11 không bằng online_full 1 + online_partial 2 + "
                         "online_unclassified 3 + in_person 4"_s});
}

void TestInvariants::theTotalIsTheSumOfTheRows()
{
    const QStringList broken
        = brokenInvariants(reportOf(u"weekly-tally"_s, u"by-field"_s, {u"assists"_s}, {{10}, {5}}, {16}));
    QCOMPARE(broken, QStringList{u"Theo lĩnh vực, cột assists: tổng cộng ghi 16, các dòng cộng lại được 15"_s});

    Report untitled = reportOf(u"upper-level"_s, u"upper-level"_s, {u"done_late"_s}, {{10}, {5}}, {16});
    untitled.blocks.first().title.clear();
    QCOMPARE(brokenInvariants(untitled), QStringList{u"cột done_late: tổng cộng ghi 16, các dòng cộng lại được 15"_s});
}

void TestInvariants::whatIsReceivedIsDoneOrOpen()
{
    const QStringList broken
        = brokenInvariants(reportOf(u"ii06a"_s, u"by-field"_s, kForm, {{10, 4, 2, 4, 5, 1, 3, 1, 4, 3, 1}}, {}));
    QCOMPARE(broken.size(), 1);
    QVERIFY2(broken.first().contains(u"received_total 10 không bằng done_total 5 + open_total 4"_s),
             qPrintable(broken.first()));
}

void TestInvariants::whatIsUnknownBreaksNothing()
{
    QCOMPARE(brokenInvariants(reportOf(u"weekly-tally"_s, u"by-field"_s, kWays, {}, {-1, -1, -1, -1, -1})),
             QStringList());
    QCOMPARE(brokenInvariants(reportOf(u"weekly-tally"_s, u"by-field"_s, kWays, {{3, -1, 1, 0, 0}}, {})),
             QStringList());
}

void TestInvariants::aDifferenceIsTheDifference()
{
    const QStringList columns{u"this_period"_s, u"same_period_last_year"_s, u"difference"_s};
    QCOMPARE(brokenInvariants(reportOf(u"comparison"_s, u"totals"_s, columns, {{720, 589, 131}}, {})), QStringList());
    QCOMPARE(brokenInvariants(reportOf(u"comparison"_s, u"totals"_s, columns, {{720, 589, 130}}, {})).size(), 1);
}

void TestInvariants::otherReportsKeepOtherSums()
{
    QCOMPARE(brokenInvariants(reportOf(u"register"_s, u"dossiers"_s, kWays, {{9, 1, 1, 1, 1}}, {})), QStringList());
    QCOMPARE(brokenInvariants(reportOf(u"weekly-tally"_s, u"sessions"_s, kWays, {{9, 1, 1, 1, 1}}, {})), QStringList());
}

void TestInvariants::whatSeveralBlocksTellIsTheSame_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("column");
    QTest::addColumn<qint64>("count"); // a negative one is unknown
    QTest::addColumn<QString>("sentence");

    QTest::newRow("the same") << u"by-volunteer"_s << u"assists"_s << qint64(23) << QString();
    QTest::newRow("unknown") << u"by-volunteer"_s << u"assists"_s << qint64(-1) << QString();
    QTest::newRow("by volunteer") << u"by-volunteer"_s << u"assists"_s << qint64(22)
                                  << u"by-volunteer, cột assists: ghi 22, phần Cả kỳ ghi 23"_s;
    QTest::newRow("of last year") << u"by-hamlet"_s << u"dossiers_before"_s << qint64(8)
                                  << u"by-hamlet, cột dossiers_before: ghi 8, phần Cả kỳ ghi 7"_s;
    QTest::newRow("the results") << u"results"_s << u"dossiers"_s << qint64(20)
                                 << u"results, cột dossiers: ghi 20, phần Cả kỳ ghi 18"_s;
}

void TestInvariants::whatSeveralBlocksTellIsTheSame()
{
    QFETCH(QString, block);
    QFETCH(QString, column);
    QFETCH(qint64, count);
    QFETCH(QString, sentence);
    const auto known = [](qint64 figure) {
        return figure < 0 ? QVariant() : QVariant(figure);
    };
    const auto named = [](const QString &id) {
        return QVariant::fromValue(Term{id, id});
    };
    Report report = reportOf(u"comparison"_s, u"totals"_s, {u"scope"_s, u"measure"_s}, {}, {});
    Block &totals = report.blocks.first();
    totals.title = u"Cả kỳ"_s;
    totals.columns
        = {columnOf(u"scope"_s, ColumnKind::Text), columnOf(u"measure"_s, ColumnKind::Text),
           columnOf(u"this_period"_s, ColumnKind::Count), columnOf(u"same_period_last_year"_s, ColumnKind::Count),
           columnOf(u"difference"_s, ColumnKind::Count)};
    totals.rows = {{named(u"period"_s), named(u"assists"_s), qint64(23), qint64(9), qint64(14)},
                   {named(u"period"_s), named(u"dossiers"_s), qint64(18), qint64(7), qint64(11)}};
    Block other{block, block, {columnOf(u"name"_s, ColumnKind::Text), columnOf(column, ColumnKind::Count)}, {}, {}};
    if (block == u"results"_s)
        other.rows = {{u"x"_s, known(count)}};
    else
        other.total = Row{u"Tổng cộng"_s, known(count)};
    report.blocks << other;
    QCOMPARE(brokenInvariants(report), sentence.isEmpty() ? QStringList() : QStringList{sentence});
}

void TestInvariants::aBrokenReportIsRefused()
{
    QVERIFY(figuresAgree(reportOf(u"weekly-tally"_s, u"by-field"_s, {u"assists"_s}, {{15}}, {15})));
    const auto refused = figuresAgree(reportOf(u"weekly-tally"_s, u"by-field"_s, {u"assists"_s}, {{15}}, {16}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::ReportContradicts);
    QVERIFY(refused.error().subject.contains(u"16"_s));
}

QTEST_GUILESS_MAIN(TestInvariants)
#include "tst_Invariants.moc"
