#include "BuildReport.h"
#include "ChangeWords.h"
#include "CompareWithIssued.h"
#include "Entries.h"
#include "IssueReport.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "Printers.h"
#include "UndoLast.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestCompareWithIssued : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = m_ledgers.create(); }
    void nothingHappenedSince();
    void saysWhichFiguresChanged();
    void rowsThatAreGone();
    void keysComeBack();
    void words_data();
    void words();

private:
    Snapshot issueTally();
    static const ChangedFigure *figure(const ComparedWithIssued &compared, const FigureKey &key);

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
};

Snapshot TestCompareWithIssued::issueTally()
{
    const auto report = buildReport(*m_database, ReportKind::WeeklyTally, Period::weekOf(usualStamp().day()),
                                    stampAfter(4).moment, u"vi"_s);
    const auto make = [](const Report &) -> Result<QByteArray> {
        return "file"_ba;
    };
    return issueReport(*m_database, *report, u"pdf"_s, make, stampAfter(4))->snapshot;
}

const ChangedFigure *TestCompareWithIssued::figure(const ComparedWithIssued &compared, const FigureKey &key)
{
    const auto found = std::ranges::find(compared.changed, key, &ChangedFigure::key);
    return found == compared.changed.cend() ? nullptr : &*found;
}

void TestCompareWithIssued::nothingHappenedSince()
{
    QVERIFY_RESULT(logAssist(*m_database, usualEntry(), usualStamp()));
    const auto compared = compareWithIssued(*m_database, issueTally());
    QVERIFY_RESULT(compared);
    QVERIFY(compared->isAsPrinted());
}

void TestCompareWithIssued::saysWhichFiguresChanged()
{
    QVERIFY_RESULT(logAssist(*m_database, usualEntry(), usualStamp()));
    const Snapshot snapshot = issueTally();
    QVERIFY_RESULT(logAssist(*m_database, entryOf(u"Đoàn Thị Ánh"_s), usualStamp()));
    const auto compared = compareWithIssued(*m_database, snapshot);
    QVERIFY_RESULT(compared);
    const ChangedFigure *assists = figure(*compared, {u"by-field"_s, u"Hộ tịch"_s, u"assists"_s});
    QVERIFY(assists);
    QCOMPARE(assists->printed, QVariant(qint64(1)));
    QCOMPARE(assists->now, QVariant(qint64(2)));
    QCOMPARE(assists->row, u"Hộ tịch"_s);
    QCOMPARE(assists->what, u"Lượt hỗ trợ"_s);
    QVERIFY(figure(*compared, {u"comparison"_s, u"year+assists"_s, u"this_period"_s}));
    QVERIFY(!figure(*compared, {u"by-field"_s, u"Hộ tịch"_s, u"done_late"_s}));
    if (!assists->came.isEmpty()) { // where the rows behind figures can be listed
        QCOMPARE(assists->came.size(), 1);
        QVERIFY(assists->went.isEmpty());
    }
}

void TestCompareWithIssued::rowsThatAreGone()
{
    QVERIFY_RESULT(logAssist(*m_database, usualEntry(), usualStamp()));
    const Snapshot snapshot = issueTally();
    QVERIFY_RESULT(undoLast(*m_database, stampAfter(0)));
    const auto compared = compareWithIssued(*m_database, snapshot);
    QVERIFY_RESULT(compared);
    const ChangedFigure *assists = figure(*compared, {u"by-field"_s, u"Hộ tịch"_s, u"assists"_s});
    QVERIFY(assists);
    QCOMPARE(assists->printed, QVariant(qint64(1)));
    QVERIFY(!assists->now.isValid());
}

void TestCompareWithIssued::keysComeBack()
{
    const CountedFigures figures{
        {{u"by-field"_s, u"Hộ tịch"_s, u"assists"_s}, {Counted::Assists, {{3, 0}, {9, 0}}}},
        {{u"obstacles"_s, u"NETWORK"_s, u"count"_s}, {Counted::ObstacleMarks, {{3, 1}, {3, 2}}}}};
    const CountedFigures back = countedFiguresFrom(archived(figures));
    QCOMPARE(back.size(), 2);
    for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure) {
        QCOMPARE(back.value(figure.key()).counted, figure->counted);
        QVERIFY(back.value(figure.key()).rows == figure->rows);
    }
}

void TestCompareWithIssued::words_data()
{
    QTest::addColumn<FigureChange>("change");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const FigureChange &change, const QString &mark, const QString &words) {
        QTest::newRow(name) << change << mark << words;
    };
    const ColumnKind count = ColumnKind::Count;
    row("rows came and went", {count, 5LL, 6LL, 2, 1}, u"+2 −1"_s, u"so với bản đã in: +2 −1"_s);
    row("as many came as went", {count, 5LL, 5LL, 1, 1}, u"+1 −1"_s, u"so với bản đã in: +1 −1"_s);
    row("a row of the sheet is gone", {count, 3LL, QVariant(), 0, 3}, u"−3"_s, u"so với bản đã in: −3"_s);
    row("a difference without rows", {count, 34LL, 36LL}, u"+2"_s, u"so với bản đã in: +2"_s);
    row("a share", {ColumnKind::Percent, 100.0 / 7, 15.1256}, u"+0,84"_s, u"so với bản đã in: +0,84"_s);
    row("a falling average", {ColumnKind::Number, 21.44, 19.96}, u"−1,4"_s, u"so với bản đã in: −1,4"_s);
    row("a share where there was none", {ColumnKind::Percent, QVariant(), 15.0}, {}, u"khác bản đã in"_s);
    row("nothing", {count, 5LL, 5LL}, {}, u"như bản đã in"_s);
}

void TestCompareWithIssued::words()
{
    QFETCH(FigureChange, change);
    QFETCH(QString, mark);
    QFETCH(QString, words);
    QCOMPARE(changeMark(change, u"vi"_s), mark);
    QCOMPARE(changeWords(change, u"vi"_s), words);
}

QTEST_APPLESS_MAIN(TestCompareWithIssued)
#include "tst_CompareWithIssued.moc"
