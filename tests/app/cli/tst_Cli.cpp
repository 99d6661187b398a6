#include "ProgramRun.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program as other programs meet it: exit codes, standard output, one line on standard error (docs/contract.md).
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsWithTheContractsCode_data();
    void endsWithTheContractsCode();
    void aFailureSaysOneLineAndLeavesNoFile();
    void theSampleComparesNineMonths();
    void theWeeklyTallyOfTheSample();
    void importsTheSameBookOnce();
    void logsFindsAndMovesADossier();
    void exportedAndImportedGivesTheSameTally();
    void speaksTheLanguageAsked();
    void markupAndFormulasStayText();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString newLedger(const QString &name) const;
    static QJsonObject block(const QJsonDocument &report, const QString &id);

    QTemporaryDir m_folder;
    QString m_sample;
};

QString TestCli::newLedger(const QString &name) const
{
    const Ran made = run({u"new"_s, path(name), u"--unit-code"_s, u"09739"_s, u"--unit"_s, u"UBND xã Võng Xuyên"_s,
                          u"--parent"_s, u"UBND huyện Phúc Thọ"_s, u"--team"_s, u"Tổ tình nguyện"_s, u"--schedule"_s,
                          u"mon,wed,fri 13:30-17:00"_s});
    if (made.code != 0)
        qWarning() << made.err;
    return path(name);
}

QJsonObject TestCli::block(const QJsonDocument &report, const QString &id)
{
    for (const auto &block : report.object().value(u"blocks"_s).toArray()) {
        if (block.toObject().value(u"id"_s) == id)
            return block.toObject();
    }
    return {};
}

void TestCli::initTestCase()
{
    m_sample = path(u"sample.somotcua"_s);
    const Ran made = run({u"sample"_s, m_sample});
    QVERIFY2(made.code == 0, made.err.constData());
}

void TestCli::endsWithTheContractsCode_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");

    const QString sample = path(u"sample.somotcua"_s);
    const QString missing = path(u"missing.somotcua"_s);
    const QStringList week = {u"--week"_s, u"2024-W39"_s};
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0;
    QTest::newRow("help of a verb") << QStringList{u"report"_s, u"--help"_s} << 0;
    QTest::newRow("nothing found") << QStringList{u"search"_s, sample, u"zzzzzz"_s} << 0;
    QTest::newRow("no verb") << QStringList{} << 2;
    QTest::newRow("unknown verb") << QStringList{u"dance"_s} << 2;
    QTest::newRow("unknown option") << QStringList{u"search"_s, sample, u"a"_s, u"--loud"_s} << 2;
    QTest::newRow("unknown report") << (QStringList{u"report"_s, u"gossip"_s, sample} + week) << 2;
    QTest::newRow("unknown format") << (QStringList{u"report"_s, u"weekly-tally"_s, sample, u"--format"_s, u"odt"_s}
                                        + week)
                                    << 2;
    QTest::newRow("period missing") << QStringList{u"report"_s, u"weekly-tally"_s, sample} << 2;
    QTest::newRow("week that the year lacks")
        << QStringList{u"report"_s, u"weekly-tally"_s, sample, u"--week"_s, u"2024-W53"_s} << 2;
    QTest::newRow("xlsx without a file")
        << (QStringList{u"report"_s, u"weekly-tally"_s, sample, u"--format"_s, u"xlsx"_s} + week) << 2;
    QTest::newRow("unknown dossier") << QStringList{u"status"_s, sample, u"000.00.000.H26-240101-9999"_s, u"9"_s} << 2;
    QTest::newRow("unknown status") << QStringList{u"status"_s, sample, u"000.09.739.H26-240930-0006"_s, u"flying"_s}
                                    << 2;
    QTest::newRow("log without an outcome") << QStringList{u"log"_s, sample, u"--citizen"_s, u"A"_s} << 2;
    QTest::newRow("log with an impossible day")
        << QStringList{u"log"_s,       sample,           u"--citizen"_s, u"A"_s,
                       u"--outcome"_s, u"guided_only"_s, u"--date"_s,    u"31/02/2024"_s}
        << 2;
    QTest::newRow("schedule that is none")
        << QStringList{u"new"_s,        path(u"n.somotcua"_s), u"--unit-code"_s, u"1"_s,      u"--unit"_s,
                       u"U"_s,          u"--parent"_s,         u"P"_s,           u"--team"_s, u"T"_s,
                       u"--schedule"_s, u"sometimes"_s}
        << 2;
    QTest::newRow("book that is not there") << QStringList{u"import"_s, sample, path(u"none.csv"_s)} << 3;
    QTest::newRow("output that cannot be written")
        << (QStringList{u"report"_s, u"weekly-tally"_s, sample, u"--format"_s, u"csv"_s, u"-o"_s,
                        path(u"no/such/folder/x.csv"_s)}
            + week)
        << 3;
    QTest::newRow("ledger missing") << (QStringList{u"report"_s, u"weekly-tally"_s, missing} + week) << 4;
    QTest::newRow("ledger there already") << QStringList{u"sample"_s, sample} << 4;
    QTest::newRow("no ledger at all, a text file") << QStringList{u"search"_s, QStringLiteral(__FILE__), u"a"_s} << 4;
}

void TestCli::endsWithTheContractsCode()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);

    const Ran ran = run(words);

    QVERIFY2(ran.code == code, (QByteArray::number(ran.code) + ": " + ran.err).constData());
    if (code >= 2) {
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY(ran.err.size() > 10);
        QVERIFY(ran.out.isEmpty());
    }
}

void TestCli::aFailureSaysOneLineAndLeavesNoFile()
{
    const Ran ran = run({u"report"_s, u"weekly-tally"_s, path(u"missing.somotcua"_s), u"--week"_s, u"2024-W39"_s,
                         u"--format"_s, u"pdf"_s, u"-o"_s, path(u"x.pdf"_s)});

    QCOMPARE(ran.code, 4);
    QVERIFY(!QFileInfo::exists(path(u"x.pdf"_s)));
    QVERIFY(!QFileInfo::exists(path(u"missing.somotcua"_s)));
}

void TestCli::theSampleComparesNineMonths()
{
    const Ran ran = run({u"report"_s, u"comparison"_s, m_sample, u"--from"_s, u"2024-01-01"_s, u"--to"_s,
                         u"2024-09-30"_s, u"--format"_s, u"json"_s});

    QVERIFY2(ran.code == 0, ran.err.constData());
    for (const auto &row : block(ran.json(), u"totals"_s).value(u"rows"_s).toArray()) {
        const QJsonObject cells = row.toObject();
        if (cells.value(u"measure"_s).toString() != u"dossiers")
            continue;
        QCOMPARE(cells.value(u"this_period"_s).toInt(), 720);
        QCOMPARE(cells.value(u"same_period_last_year"_s).toInt(), 589);
        QCOMPARE(cells.value(u"difference"_s).toInt(), 131);
        QCOMPARE(cells.value(u"percent"_s).toDouble(), 22.24);
        return;
    }
    QFAIL("no row of dossiers");
}

void TestCli::theWeeklyTallyOfTheSample()
{
    const Ran ran
        = run({u"report"_s, u"weekly-tally"_s, m_sample, u"--week"_s, u"2024-W39"_s, u"--format"_s, u"json"_s});

    QVERIFY2(ran.code == 0, ran.err.constData());
    const QJsonObject total = block(ran.json(), u"by-field"_s).value(u"total"_s).toObject();
    const QList<std::pair<QString, int>> expected = {{u"assists"_s, 30},
                                                     {u"dossiers"_s, 22},
                                                     {u"online_full"_s, 2},
                                                     {u"online_partial"_s, 0},
                                                     {u"online_unclassified"_s, 16},
                                                     {u"in_person"_s, 4},
                                                     {u"not_submitted"_s, 4},
                                                     {u"done_early"_s, 2},
                                                     {u"done_on_time"_s, 9},
                                                     {u"done_late"_s, 1},
                                                     {u"open_within"_s, 20},
                                                     {u"open_overdue"_s, 18}};
    for (const auto &[column, count] : expected)
        QVERIFY2(total.value(column).toInt(-1) == count, qPrintable(column));
    QCOMPARE(block(ran.json(), u"citizens"_s).value(u"rows"_s).toArray().at(0).toObject().value(u"citizens"_s).toInt(),
             28);
}

void TestCli::importsTheSameBookOnce()
{
    const QString ledger = newLedger(u"twice.somotcua"_s);
    const QString book = qEnvironmentVariable("SOMOTCUA_SOURCE_DIR") + u"/resources/sample/vong_xuyen_2023_2024.csv"_s;

    const Ran preview = run({u"import"_s, ledger, book, u"--dry-run"_s, u"--format"_s, u"json"_s});
    const Ran first = run({u"import"_s, ledger, book, u"--format"_s, u"json"_s});
    const Ran second = run({u"import"_s, ledger, book, u"--format"_s, u"json"_s});

    QVERIFY2(first.code == 0, first.err.constData());
    QCOMPARE(preview.json(), first.json());
    QCOMPARE(first.json().object().value(u"assists"_s).toInt(), 1502);
    QCOMPARE(first.json().object().value(u"dossiers"_s).toInt(), 1309);
    QCOMPARE(second.json().object().value(u"unchanged"_s).toInt(), 1502);
    QCOMPARE(second.json().object().value(u"assists"_s).toInt(), 0);
    QCOMPARE(second.json().object().value(u"updated"_s).toInt(), 0);
}

void TestCli::logsFindsAndMovesADossier()
{
    const QString ledger = newLedger(u"log.somotcua"_s);
    const QString asOf = u"2024-09-30T14:05"_s;
    const QString code = u"000.09.739.H26-240930-0001"_s;

    const Ran logged = run({u"log"_s, ledger, u"--citizen"_s, u"Cấn Văn Hùng"_s, u"--outcome"_s, u"submitted_online"_s,
                            u"--procedure"_s, u"1.004222"_s, u"--identity"_s, u"001058004612"_s, u"--code"_s, code,
                            u"--as-of"_s, asOf, u"--by"_s, u"Lý Thị Trang"_s});
    QVERIFY2(logged.code == 0, logged.err.constData());
    QCOMPARE(logged.out.trimmed(), QByteArray("1"));

    const Ran moved = run({u"status"_s, ledger, code.toLower(), u"finished"_s, u"--as-of"_s, asOf});
    QVERIFY2(moved.code == 0, moved.err.constData());
    const Ran backwards
        = run({u"status"_s, ledger, code, u"returned"_s, u"--date"_s, u"2024-10-05"_s, u"--as-of"_s, asOf});
    QCOMPARE(backwards.code, 2); // a day that has not come yet

    const Ran found = run({u"search"_s, ledger, u"hung can"_s, u"--format"_s, u"json"_s});
    const QJsonObject hit = found.json().array().at(0).toObject();
    QCOMPARE(hit.value(u"kind"_s).toString(), u"dossier"_s);
    QCOMPARE(hit.value(u"code"_s).toString(), code);
    QCOMPARE(hit.value(u"citizen"_s).toString(), u"Cấn Văn Hùng"_s);
    QCOMPARE(hit.value(u"identity"_s).toString(), u"*********612"_s);
    QCOMPARE(hit.value(u"procedure"_s).toString(), u"1.004222"_s);
    QCOMPARE(hit.value(u"day"_s).toString(), u"2024-09-30"_s);
    QCOMPARE(hit.value(u"status"_s).toString(), u"finished"_s);
}

void TestCli::exportedAndImportedGivesTheSameTally()
{
    const QString book = path(u"book.csv"_s);
    QCOMPARE(run({u"export"_s, m_sample, u"-o"_s, book}).code, 0);
    const QString copy = newLedger(u"copy.somotcua"_s);
    QCOMPARE(run({u"import"_s, copy, book}).code, 0);

    for (const QString &week : {u"2024-W39"_s, u"2024-W40"_s, u"2023-W20"_s}) {
        const QStringList options = {u"--week"_s, week, u"--format"_s, u"json"_s, u"--as-of"_s, u"2024-10-31"_s};
        const auto before = run(QStringList{u"report"_s, u"weekly-tally"_s, m_sample} + options).json();
        const auto after = run(QStringList{u"report"_s, u"weekly-tally"_s, copy} + options).json();
        QVERIFY(!before.isNull());
        for (const QString &id : {u"by-field"_s, u"citizens"_s, u"obstacles"_s, u"comparison"_s, u"sessions"_s})
            QCOMPARE(block(after, id), block(before, id));
    }
}

void TestCli::speaksTheLanguageAsked()
{
    const QStringList words = {u"search"_s, path(u"missing.somotcua"_s), u"a"_s};
    const QByteArray vietnamese = run(words, {u"LC_ALL=C"_s}).err;
    const QByteArray english = run(words, {u"LC_ALL=en_US.UTF-8"_s}).err;

    QVERIFY(vietnamese != english);
    QCOMPARE(run(words + QStringList{u"--lang"_s, u"vi"_s}, {u"LC_ALL=en_US.UTF-8"_s}).err, vietnamese);
    QCOMPARE(run(words + QStringList{u"--lang"_s, u"en"_s}).err, english);
}

void TestCli::markupAndFormulasStayText()
{
    const QString ledger = newLedger(u"odd.somotcua"_s);
    QCOMPARE(run({u"log"_s, ledger, u"--citizen"_s, u"<b>x</b>"_s, u"--outcome"_s, u"submitted_online"_s,
                  u"--procedure"_s, u"1.001193"_s, u"--note"_s, u"=1+1"_s, u"--as-of"_s, u"2024-09-30"_s})
                 .code,
             0);
    const QString book = path(u"odd.csv"_s);
    QCOMPARE(run({u"export"_s, ledger, u"-o"_s, book}).code, 0);
    QFile file(book);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray exported = file.readAll();
    QVERIFY(exported.contains("<b>x</b>"));
    QVERIFY(exported.contains("'=1+1"));

    const Ran text = run({u"report"_s, u"register"_s, ledger, u"--month"_s, u"2024-09"_s});
    QVERIFY(text.out.contains("<b>x</b>"));
    const Ran json = run({u"report"_s, u"register"_s, ledger, u"--month"_s, u"2024-09"_s, u"--format"_s, u"json"_s});
    QCOMPARE(
        block(json.json(), u"dossiers"_s).value(u"rows"_s).toArray().at(0).toObject().value(u"citizen"_s).toString(),
        u"<b>x</b>"_s);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_Cli.moc"
