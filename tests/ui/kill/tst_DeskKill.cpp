#include "common/Appearance.h"
#include "CorrectAssist.h"
#include "desk/AssistForm.h"
#include "desk/DeskPage.h"
#include "desk/DraftText.h"
#include "DeskKeys.h"
#include "DeskSession.h"
#include "HowOften.h"
#include "ledger/CutOffWords.h"
#include "ledger/DraftKeeper.h"
#include "ledger/OpenLedger.h"
#include "Ledgers.h"
#include "LedgerText.h"
#include "Printers.h"
#include "Setup.h"
#include "Translations.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <random>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// The program is killed at any key stroke of a recorded entry: the next window has all but the last two seconds of it.
/// 40 kills; with SOMOTCUA_LONG in the environment 400. No second really passes.
class TestDeskKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesAtMostTwoSecondsOfTyping();

private:
    /// What stood in the form at a moment.
    struct Said
    {
        qint64 moment = 0; // milliseconds
        AssistDraft form;
    };
    QString ledgerWithAnOpenSession();
    QList<Said> typeUntilKilled(const QString &ledger, quint32 seed, qsizetype keys, qint64 microseconds);
    void compare(const QString &ledger, const QList<Said> &said);
    int kills() const { return howOften(40); }

    Appearance m_appearance;
    Translations m_translations{u"vi"_s};
    Ledgers m_ledgers;
    QString m_model;
    std::mt19937 m_dice;
    int m_restored = 0;
};

void TestDeskKill::initTestCase()
{
    const quint32 seed = qEnvironmentVariableIsSet("SOMOTCUA_SEED") ? qEnvironmentVariable("SOMOTCUA_SEED").toUInt()
                                                                    : std::random_device()();
    qInfo("seed %u (set SOMOTCUA_SEED to repeat the moments)", seed);
    m_dice.seed(seed);
    auto database = m_ledgers.create();
    m_model = database->path();
    Volunteer volunteer;
    volunteer.name = u"Lý Thị Trang"_s;
    const auto saved = saveVolunteer(*database, volunteer, usualStamp());
    QVERIFY_RESULT(saved);
    QVERIFY_RESULT(openSession(*database, localDay(typingBegins()), Shift::Afternoon, {*saved},
                               Stamp{typingBegins().addSecs(-600), volunteer.name}));
}

QString TestDeskKill::ledgerWithAnOpenSession()
{
    static int number = 0;
    const QString path = m_ledgers.place(u"kill%1.somotcua"_s.arg(++number));
    if (!QFile::copy(m_model, path))
        qFatal("no copy");
    return path;
}

QList<TestDeskKill::Said> TestDeskKill::typeUntilKilled(const QString &ledger, quint32 seed, qsizetype keys,
                                                        qint64 microseconds)
{
    QProcess worker;
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QCoreApplication::applicationDirPath() + u"/desk_worker"_s, {ledger, QString::number(seed)},
                 QIODevice::ReadOnly | QIODevice::Unbuffered);
    QByteArray told;
    while (told.count('\n') < keys && worker.waitForReadyRead())
        told += worker.readAllStandardOutput();
    QElapsedTimer passed;
    passed.start();
    while (passed.nsecsElapsed() < microseconds * 1000) { }
    worker.kill(); // SIGKILL
    worker.waitForFinished();
    told += worker.readAllStandardOutput();
    QList<Said> said{{}};
    QByteArrayList lines = told.split('\n');
    lines.removeLast(); // what stands behind the last line end was not said whole
    for (const QByteArray &line : std::as_const(lines)) {
        if (line == "done")
            continue;
        const auto space = line.indexOf(' ');
        said.append({line.left(space).toLongLong(), draftFrom(QJsonDocument::fromJson(line.mid(space + 1)).object())});
    }
    return said;
}

void TestDeskKill::losesAtMostTwoSecondsOfTyping()
{
    const auto keys = recordedEntries().size();
    for (int kill = 0; kill < kills(); ++kill) {
        const QString ledger = ledgerWithAnOpenSession();
        const qsizetype key = 1 + qsizetype(m_dice() % quint32(keys));
        const QList<Said> said = typeUntilKilled(ledger, quint32(kill), key, m_dice() % 2000);
        QVERIFY(said.size() > key);
        compare(ledger, said);
        if (QTest::currentTestFailed())
            qFatal("kill %d at key %lld", kill, qint64(said.size() - 1));
    }
    qInfo("%d half-typed forms came back", m_restored);
    QVERIFY(m_restored > kills() / 2);
}

void TestDeskKill::compare(const QString &ledger, const QList<Said> &said)
{
    auto database = Database::open(ledger, OpenMode::ReadWrite);
    QVERIFY_RESULT(database);
    OpenLedger opened(std::move(*database), [] { return typingBegins().addSecs(600); });
    QVERIFY(opened.drafts().cutOff());
    QCOMPARE(opened.drafts().cutOff()->cause, CutOff::Cause::Program);
    const qint64 saved = numberOf(opened.database(), "SELECT count(*) FROM assist");
    DeskPage page(opened);
    const AssistDraft found = page.findChild<AssistForm *>()->draft();

    // Every state of the form from two seconds before the end on is as good as the last one.
    qsizetype due = said.size() - 1;
    while (due > 0 && said.at(due).moment > said.last().moment - 2000)
        --due;
    bool recent = false;
    for (qsizetype state = due; state < said.size(); ++state)
        recent = recent || said.at(state).form == found;
    QVERIFY2(recent, qPrintable(u"%1 | %2 | %3"_s.arg(found.name, said.last().form.name, said.at(due).form.name)));

    // What was saved is saved once: in the ledger, and in no form.
    const bool hadSaved
        = std::ranges::any_of(said, [&](const Said &state) { return state.moment > 0 && state.form.isBlank(); });
    QVERIFY(saved == 1 || !hadSaved);
    QVERIFY(saved == 0 || found.name != u"Cấn Đức Kiên"_s);

    const QString words = cutOffWords(opened);
    const bool half = !found.isBlank();
    m_restored += half ? 1 : 0;
    QVERIFY2(words.startsWith(u"Chương trình bị ngắt lúc 13:4"_s), qPrintable(words));
    if (half)
        QVERIFY2(words.endsWith(u"đã giữ đủ %1 lượt hỗ trợ và 1 phiếu đang nhập dở"_s.arg(saved)), qPrintable(words));
}

QTEST_MAIN(TestDeskKill)
#include "tst_DeskKill.moc"
