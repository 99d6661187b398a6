#include "ProgramRun.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `report … --explain`, as other programs meet it (docs/contract.md §4).
class TestExplainCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsAsManyRowsAsTheFigureSays_data();
    void listsAsManyRowsAsTheFigureSays();
    void printsWhatTheSearchPrints();
    void aDerivedFigureNamesItsCounts();
    void whatIsUnknownHasNoRows();
    void aPlaceThatIsNotThereIsAWrongCommandLine_data();
    void aPlaceThatIsNotThereIsAWrongCommandLine();
    void writesToAFile();
    void machinesReadTheSameInBothLanguages_data();
    void machinesReadTheSameInBothLanguages();

private:
    Ran explain(const QString &figure, const QStringList &more = {}, const QString &week = u"2024-W39"_s) const
    {
        return run(QStringList{u"report"_s, u"weekly-tally"_s, m_ledger, u"--week"_s, week, u"--as-of"_s,
                               u"2026-11-22"_s, u"--lang"_s, u"en"_s, u"--explain"_s, figure}
                   + more);
    }

    QTemporaryDir m_folder;
    QString m_ledger;
    QJsonArray m_blocks;
};

void TestExplainCommand::initTestCase()
{
    m_ledger = m_folder.filePath(u"mau.somotcua"_s);
    QCOMPARE(run({u"sample"_s, m_ledger}).code, 0);
    m_blocks = run({u"report"_s, u"weekly-tally"_s, m_ledger, u"--week"_s, u"2024-W39"_s, u"--as-of"_s, u"2026-11-22"_s,
                    u"--format"_s, u"json"_s})
                   .json()
                   .object()
                   .value(u"blocks"_s)
                   .toArray();
    QVERIFY(!m_blocks.isEmpty());
}

void TestExplainCommand::listsAsManyRowsAsTheFigureSays_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<int>("rows");
    QTest::newRow("overdue of a field") << u"by-field/Hộ tịch/open_overdue"_s << 9;
    QTest::newRow("overdue") << u"by-field/total/open_overdue"_s << 18;
    QTest::newRow("early") << u"by-field/total/done_early"_s << 2;
    QTest::newRow("citizens") << u"citizens/28/citizens"_s << 28;
    QTest::newRow("obstacle") << u"obstacles/MISSING_PAPER/count"_s << 3;
    QTest::newRow("none") << u"by-field/Hộ tịch/online_partial"_s << 0;
    QTest::newRow("scope and measure") << u"comparison/period+dossiers/this_period"_s << 22;
}

void TestExplainCommand::listsAsManyRowsAsTheFigureSays()
{
    QFETCH(QString, figure);
    QFETCH(int, rows);
    const Ran json = explain(figure, {u"--format"_s, u"json"_s});
    QCOMPARE(json.code, 0);
    QVERIFY(json.json().isArray());
    QCOMPARE(json.json().array().size(), rows);
    const Ran text = explain(figure);
    QCOMPARE(text.code, 0);
    QCOMPARE(text.out.count('\n'), rows);
}

void TestExplainCommand::printsWhatTheSearchPrints()
{
    const QJsonObject row
        = explain(u"by-field/Hộ tịch/dossiers"_s, {u"--format"_s, u"json"_s}).json().array().at(0).toObject();
    const QJsonArray found
        = run({u"search"_s, m_ledger, row.value(u"code"_s).toString(), u"--format"_s, u"json"_s}).json().array();
    QVERIFY(found.contains(row));
    QVERIFY(row.value(u"identity"_s).toString().startsWith(u'*'));
}

void TestExplainCommand::aDerivedFigureNamesItsCounts()
{
    const Ran percent = explain(u"comparison/period+assists/percent"_s, {u"--format"_s, u"json"_s});
    QCOMPARE(percent.code, 0);
    const QJsonArray counts = percent.json().array();
    QCOMPARE(counts.size(), 2);
    QCOMPARE(counts.at(0).toObject().value(u"place"_s).toString(), u"comparison/period+assists/this_period"_s);
    QCOMPARE(counts.at(0).toObject().value(u"figure"_s).toInt(), 30);
    QCOMPARE(counts.at(1).toObject().value(u"place"_s).toString(),
             u"comparison/period+assists/same_period_last_year"_s);
    const QByteArray text = explain(u"comparison/period+assists/percent"_s).out;
    QVERIFY2(text.startsWith("comparison/period+assists/this_period | 30\n"), text.constData());
}

void TestExplainCommand::whatIsUnknownHasNoRows()
{
    const Ran unknown = explain(u"by-field/total/assists"_s, {u"--format"_s, u"json"_s}, u"2020-W10"_s);
    QCOMPARE(unknown.code, 0);
    QCOMPARE(unknown.json().array().size(), 0);
}

void TestExplainCommand::aPlaceThatIsNotThereIsAWrongCommandLine_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QByteArray>("there");
    QTest::newRow("block") << u"by-fields/total/assists"_s << QByteArray("by-field, citizens");
    QTest::newRow("row") << u"by-field/Ho tich/assists"_s << QByteArray("Hộ tịch");
    QTest::newRow("several rows") << u"comparison/period/percent"_s << QByteArray("period+citizens");
    QTest::newRow("column") << u"by-field/total/assist"_s << QByteArray("assists, dossiers");
    QTest::newRow("no figure") << u"by-field/total/field"_s << QByteArray("by-field/total/field");
}

void TestExplainCommand::aPlaceThatIsNotThereIsAWrongCommandLine()
{
    QFETCH(QString, figure);
    QFETCH(QByteArray, there);
    const Ran wrong = explain(figure);
    QCOMPARE(wrong.code, 2);
    QCOMPARE(wrong.out, QByteArray());
    QVERIFY2(wrong.err.contains(there) && wrong.err.count('\n') == 1, wrong.err.constData());
    QCOMPARE(explain(u"by-field/total/assists"_s, {u"--format"_s, u"csv"_s}).code, 2);
    QCOMPARE(explain(u"by-field/total/assists"_s, {u"--issued"_s, u"K7M2QX"_s}).code, 2);
}

void TestExplainCommand::writesToAFile()
{
    const QString path = m_folder.filePath(u"rows.json"_s);
    const Ran written = explain(u"by-field/total/assists"_s, {u"--format"_s, u"json"_s, u"-o"_s, path});
    QCOMPARE(written.code, 0);
    QCOMPARE(written.out, QByteArray());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), 30);
}

void TestExplainCommand::machinesReadTheSameInBothLanguages_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : {u"weekly-tally"_s, u"register"_s, u"comparison"_s, u"follow-up"_s, u"roster"_s,
                                u"session-sheet"_s, u"ii06a"_s, u"upper-level"_s, u"indicators"_s, u"briefing"_s})
        QTest::newRow(qPrintable(kind)) << kind;
}

// Ids and values never change with the language (docs/contract.md §1), titles and labels do.
void TestExplainCommand::machinesReadTheSameInBothLanguages()
{
    QFETCH(QString, kind);
    const auto rows = [&](const QString &language) {
        QJsonArray all;
        const auto blocks = run({u"report"_s, kind, m_ledger, u"--month"_s, u"2024-09"_s, u"--as-of"_s, u"2024-09-30"_s,
                                 u"--format"_s, u"json"_s, u"--lang"_s, language})
                                .json()
                                .object()
                                .value(u"blocks"_s)
                                .toArray();
        for (const auto &block : blocks)
            all << block[u"rows"_s];
        return all;
    };
    const QJsonArray vietnamese = rows(u"vi"_s);
    QVERIFY(!vietnamese.isEmpty());
    QCOMPARE(rows(u"en"_s), vietnamese);
}

QTEST_GUILESS_MAIN(TestExplainCommand)
#include "tst_ExplainCommand.moc"
