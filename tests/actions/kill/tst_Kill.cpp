#include "BookFile.h"
#include "HowOften.h"
#include "LedgerCheck.h"
#include "Ledgers.h"
#include "LedgerText.h"
#include "Printers.h"
#include "RandomBook.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// A process that writes is killed at any moment, as when the power fails: the ledger opens, everything acknowledged is
/// there, and an import is there whole or not at all. 200 kills; with SOMOTCUA_LONG in the environment 2,000.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importsAreWholeOrNotAtAll();
    void acknowledgedAssistsAreThere();

private:
    /// Runs the worker and kills it when `microseconds` have passed since it began to write; what it said until then.
    QByteArrayList workUntilKilled(const QStringList &arguments, qint64 microseconds);
    /// Opens the ledger as the next start of the program does, and lets SQLite look at every page.
    std::unique_ptr<Database> opened(const QString &ledger);
    int kills() const { return howOften(100); }

    Ledgers m_ledgers;
    QString m_book;
    std::mt19937 m_dice;
};

void TestKill::initTestCase()
{
    const quint32 seed = qEnvironmentVariableIsSet("SOMOTCUA_SEED") ? qEnvironmentVariable("SOMOTCUA_SEED").toUInt()
                                                                    : std::random_device()();
    qInfo("seed %u (set SOMOTCUA_SEED to repeat the moments)", seed);
    m_dice.seed(seed);
    m_book = m_ledgers.place(u"b.csv"_s);
    QFile file(m_book);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(randomBook(1, 60));
}

QByteArrayList TestKill::workUntilKilled(const QStringList &arguments, qint64 microseconds)
{
    QProcess worker;
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QCoreApplication::applicationDirPath() + u"/kill_worker"_s, arguments,
                 QIODevice::ReadOnly | QIODevice::Unbuffered);
    QByteArray said;
    while (!said.contains('\n') && worker.waitForReadyRead())
        said += worker.readAllStandardOutput();
    QElapsedTimer passed;
    passed.start();
    while (passed.nsecsElapsed() < microseconds * 1000 && worker.state() == QProcess::Running) {
        if (worker.waitForReadyRead(0))
            said += worker.readAllStandardOutput();
    }
    worker.kill(); // SIGKILL; nothing when it has ended by itself
    worker.waitForFinished();
    said += worker.readAllStandardOutput();
    QByteArrayList lines = said.split('\n');
    lines.removeLast(); // what stands behind the last line end was not said whole
    return lines;
}

std::unique_ptr<Database> TestKill::opened(const QString &ledger)
{
    auto database = Database::open(ledger, OpenMode::ReadWrite);
    if (!database) {
        qWarning("fault %d: %s", int(database.error().fault), qPrintable(database.error().detail));
        return {};
    }
    return std::move(*database);
}

void TestKill::importsAreWholeOrNotAtAll()
{
    // How long a whole import takes here and now, and what it makes.
    const QString model = m_ledgers.createFile();
    QElapsedTimer passed;
    passed.start();
    QCOMPARE(workUntilKilled({u"import"_s, model, m_book}, 60'000'000), (QByteArrayList{"begin", "done"}));
    const qint64 whole = passed.nsecsElapsed() / 1000;
    const auto full = opened(model);
    QVERIFY(full);
    const QStringList wanted = ledgerText(*full);

    QString ledger = m_ledgers.createFile();
    int interrupted = 0;
    for (int kill = 0; kill < kills(); ++kill) {
        const qint64 moment = qint64(m_dice() % quint64(whole + whole / 4));
        const QByteArrayList said = workUntilKilled({u"import"_s, ledger, m_book}, moment);
        const auto database = opened(ledger);
        QVERIFY2(database, qPrintable(u"kill %1 after %2 µs"_s.arg(kill).arg(moment)));
        QCOMPARE(textOf(*database, "PRAGMA quick_check"), u"ok"_s);
        const QStringList found = ledgerText(*database);
        QVERIFY(!said.contains("done") || !found.isEmpty());
        if (found.isEmpty()) {
            ++interrupted;
            QCOMPARE(numberOf(*database, "SELECT count(*) FROM import_batch"), 0);
            continue;
        }
        QCOMPARE(found, wanted);
        if (kill % 10 == 0)
            QCOMPARE(whatIsNotInStep(*database), QString());
        ledger = m_ledgers.createFile();
    }
    qInfo("%d of %d imports were interrupted", interrupted, kills());
    QVERIFY(interrupted > kills() / 10); // else the kills came too late to prove anything
}

void TestKill::acknowledgedAssistsAreThere()
{
    // About five assists a life, however quick this machine is now.
    constexpr qint64 kTrial = 400'000;
    const qint64 inTrial = workUntilKilled({u"log"_s, m_ledgers.createFile(), u"0"_s}, kTrial).size() - 1;
    const qint64 longest = qMax<qint64>(1, 10 * kTrial / qMax<qint64>(1, inTrial));

    const QString ledger = m_ledgers.createFile();
    qint64 acknowledged = 0;
    for (int kill = 0; kill < kills(); ++kill) {
        const qint64 moment = qint64(m_dice() % quint64(longest));
        const QByteArrayList said = workUntilKilled({u"log"_s, ledger, QString::number(kill)}, moment);
        acknowledged += said.size() - 1;
        const auto database = opened(ledger);
        QVERIFY2(database, qPrintable(u"kill %1 after %2 µs"_s.arg(kill).arg(moment)));
        QCOMPARE(textOf(*database, "PRAGMA quick_check"), u"ok"_s);
        // One may be committed and not acknowledged any more.
        const qint64 recorded = numberOf(*database, "SELECT count(*) FROM assist");
        QVERIFY2(recorded == acknowledged || recorded == acknowledged + 1,
                 qPrintable(u"%1 recorded, %2 acknowledged"_s.arg(recorded).arg(acknowledged)));
        if (said.size() > 1)
            QCOMPARE(textOf(*database,
                            "SELECT max(code) FROM dossier WHERE code = '" + said.last() + "' AND voided_at IS NULL"),
                     QString::fromUtf8(said.last()));
        acknowledged = recorded;
    }
    qInfo("%lld assists were acknowledged", acknowledged);
    QVERIFY(acknowledged > 0);
    QCOMPARE(whatIsNotInStep(*opened(ledger)), QString());
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_Kill.moc"
