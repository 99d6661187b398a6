#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `report follow-up`, as other programs meet it (docs/contract.md §4).
class TestFollowUpCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void standsForNowWithoutAPeriod();
    void standsForTheLastDayOfAPeriod();

private:
    QJsonObject report(const QStringList &more) const;
    bool run(const QStringList &words, QByteArray *out) const;

    QTemporaryDir m_folder;
};

bool TestFollowUpCommand::run(const QStringList &words, QByteArray *out) const
{
    QProcess process;
    process.start(QStringLiteral(SOMOTCUA_CLI), words);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return false;
    *out = process.readAllStandardOutput();
    return true;
}

QJsonObject TestFollowUpCommand::report(const QStringList &more) const
{
    QByteArray out;
    const QString ledger = m_folder.filePath(u"mau.somotcua"_s);
    if (!run(QStringList{u"report"_s, u"follow-up"_s, ledger, u"--format"_s, u"json"_s} + more, &out))
        return {};
    return QJsonDocument::fromJson(out).object();
}

void TestFollowUpCommand::initTestCase()
{
    QByteArray out;
    QVERIFY(run({u"sample"_s, m_folder.filePath(u"mau.somotcua"_s)}, &out));
}

void TestFollowUpCommand::standsForNowWithoutAPeriod()
{
    const QJsonObject list = report({u"--as-of"_s, u"2024-09-30"_s});
    QCOMPARE(list.value(u"as_of"_s).toString(), u"2024-09-30"_s);
    QCOMPARE(list.value(u"period"_s).toObject().value(u"from"_s).toString(), u"2024-09-30"_s);
    const QJsonArray rows = list.value(u"blocks"_s).toArray().at(0).toObject().value(u"rows"_s).toArray();
    QVERIFY(!rows.isEmpty());
    const QJsonObject first = rows.at(0).toObject();
    QCOMPARE(first.value(u"group"_s).toString(), u"overdue"_s);
    QVERIFY(first.value(u"days_left"_s).toInt() < 0);
}

void TestFollowUpCommand::standsForTheLastDayOfAPeriod()
{
    const QJsonObject week = report({u"--week"_s, u"2024-W39"_s, u"--as-of"_s, u"2024-10-15"_s});
    const QJsonObject day = report({u"--as-of"_s, u"2024-09-29"_s});
    QCOMPARE(week.value(u"as_of"_s).toString(), u"2024-09-29"_s);
    QCOMPARE(week.value(u"blocks"_s), day.value(u"blocks"_s));
}

QTEST_GUILESS_MAIN(TestFollowUpCommand)
#include "tst_FollowUpCommand.moc"
