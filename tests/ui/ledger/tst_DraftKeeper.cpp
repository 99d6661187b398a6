#include "drafts/DraftFile.h"
#include "ledger/DraftKeeper.h"
#include "Printers.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// Time moves only when the test says so.
class TestDraftKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_keeper.reset(); }
    void isNeverTwoSecondsBehindSteadyTyping();
    void forgetsAtOnce();
    void keepsPagesAndSessionsApart();
    void leavesWhatIsTypedToTheNextWindow();
    void leavesNothingWhenNothingIsTyped();
    void knowsAPowerCutFromACrash();
    void tellsTheTimeOfAnIdlePowerCut();
    void dropsWhatNobodyCameBackFor();
    void leavesTheDraftOfAnotherLedgerAlone();
    void dropsTheDraftOfALedgerThatIsGone();
    void takesUpWhatAnEarlierVersionLeft();
    void writesNothingBesideALedgerToRead();
    void saysWhenTheDiskTakesNothing();

private:
    void open(DraftKeeper::Where where = DraftKeeper::Where::OnDisk);
    void type(const QString &text) { m_keeper->keep(u"desk"_s, u"s"_s, {{u"name"_s, text}}); }
    void pass(std::chrono::milliseconds time);
    QString onDisk() const;
    DraftFile file() const { return {m_ledger, m_uuid}; }
    /// As if the window were killed now: what is on the disk stays, and it ends without a word.
    void cutOff(const QString &machineRun = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_ledger;
    QString m_uuid;
    QDateTime m_now;
    std::unique_ptr<DraftKeeper> m_keeper;
};

void TestDraftKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_ledger = m_folder->filePath(u"sổ.somotcua"_s);
    QFile ledger(m_ledger);
    QVERIFY(ledger.open(QIODevice::WriteOnly));
    m_uuid = u"5f0c2f5e-7d0e-4f0e-8a39-1c6d9be0a001"_s;
    m_now = QDateTime(QDate(2024, 9, 30), QTime(7, 30), Qt::UTC);
    open();
}

void TestDraftKeeper::open(DraftKeeper::Where where)
{
    m_keeper = std::make_unique<DraftKeeper>(file(), where, [this] { return m_now; });
    m_keeper->waitForDisk();
}

void TestDraftKeeper::pass(std::chrono::milliseconds time)
{
    m_now = m_now.addDuration(time);
    m_keeper->catchUp();
    m_keeper->waitForDisk();
}

QString TestDraftKeeper::onDisk() const
{
    const auto notes = file().read();
    if (!notes || !*notes || (*notes)->drafts.isEmpty())
        return {};
    return (*notes)->drafts.last().content.value(u"name"_s).toString();
}

void TestDraftKeeper::cutOff(const QString &machineRun)
{
    m_keeper->waitForDisk();
    const auto left = *file().read();
    m_keeper.reset();
    if (!left)
        return;
    DraftNotes notes = *left;
    if (!machineRun.isEmpty())
        notes.machineRun = machineRun;
    QVERIFY_RESULT(file().write(notes));
}

void TestDraftKeeper::isNeverTwoSecondsBehindSteadyTyping()
{
    QStringList typed{QString()};
    QList<QDateTime> moments{m_now};
    for (int key = 0; key < 200; ++key) {
        typed << typed.last() + QChar(u'a' + key % 26);
        type(typed.last());
        moments << m_now;
        pass(std::chrono::milliseconds(70 + key * 37 % 400));
        qsizetype due = 0;
        while (due + 1 < moments.size() && moments.at(due + 1).msecsTo(m_now) >= 2000)
            ++due;
        QVERIFY2(onDisk().size() >= typed.at(due).size(), qPrintable(u"key %1"_s.arg(key)));
    }
}

void TestDraftKeeper::forgetsAtOnce()
{
    type(u"Kiên"_s);
    pass(std::chrono::seconds(1));
    QCOMPARE(onDisk(), u"Kiên"_s);
    const QSignalSpy emptied(m_keeper.get(), &DraftKeeper::emptied);
    m_keeper->forget(u"desk"_s, u"s"_s);
    m_keeper->waitForDisk();
    QCOMPARE(onDisk(), QString());
    QCOMPARE(emptied.count(), 1);
    QFile left(file().path());
    QVERIFY(left.open(QIODevice::ReadOnly));
    QVERIFY(!left.readAll().contains("Kiên"));

    // While the disk is busy with the text, too.
    type(u"Ân"_s);
    m_now = m_now.addSecs(1);
    m_keeper->catchUp();
    m_keeper->forget(u"desk"_s, u"s"_s);
    m_keeper->waitForDisk();
    m_keeper->waitForDisk();
    QCOMPARE(onDisk(), QString());
}

void TestDraftKeeper::keepsPagesAndSessionsApart()
{
    m_keeper->keep(u"desk"_s, u"monday"_s, {{u"name"_s, u"An"_s}});
    m_keeper->keep(u"desk"_s, u"friday"_s, {{u"name"_s, u"Ba"_s}});
    m_keeper->keep(u"settings"_s, {}, {{u"name"_s, u"Cúc"_s}});
    m_keeper->forget(u"desk"_s, u"friday"_s);
    QCOMPARE(m_keeper->draft(u"desk"_s, u"monday"_s)->content.value(u"name"_s).toString(), u"An"_s);
    QVERIFY(!m_keeper->draft(u"desk"_s, u"friday"_s));
    QVERIFY(!m_keeper->draft(u"settings"_s, u"monday"_s));
    QCOMPARE(m_keeper->drafts().size(), 2);
}

void TestDraftKeeper::leavesWhatIsTypedToTheNextWindow()
{
    type(u"Kiên"_s);
    m_keeper.reset();
    open();
    QVERIFY(!m_keeper->cutOff()); // it was closed in order
    QCOMPARE(m_keeper->leftBefore(), 1);
    QCOMPARE(m_keeper->draft(u"desk"_s, u"s"_s)->content.value(u"name"_s).toString(), u"Kiên"_s);
}

void TestDraftKeeper::leavesNothingWhenNothingIsTyped()
{
    QVERIFY(QFile::exists(file().path()));
    m_keeper.reset();
    QVERIFY(!QFile::exists(file().path()));
    open();
    QVERIFY(!m_keeper->cutOff());
}

void TestDraftKeeper::knowsAPowerCutFromACrash()
{
    type(u"Kiên"_s);
    const QDateTime typedAt = m_now;
    pass(std::chrono::milliseconds(1500));
    const QDateTime writtenAt = m_now;
    QVERIFY(typedAt < writtenAt);
    cutOff();
    open();
    QVERIFY(m_keeper->cutOff());
    QCOMPARE(m_keeper->cutOff()->cause, CutOff::Cause::Program);
    QCOMPARE(m_keeper->cutOff()->at, writtenAt);
    QCOMPARE(m_keeper->leftBefore(), 1);

    cutOff(u"the run before"_s);
    open();
    QCOMPARE(m_keeper->cutOff()->cause, CutOff::Cause::Power);
    QCOMPARE(m_keeper->draft(u"desk"_s, u"s"_s)->content.value(u"name"_s).toString(), u"Kiên"_s);
}

void TestDraftKeeper::tellsTheTimeOfAnIdlePowerCut()
{
    cutOff(u"the run before"_s);
    const QDateTime before = m_now;
    m_now = m_now.addDays(1);
    open();
    QCOMPARE(m_keeper->cutOff()->at, before);
    QCOMPARE(m_keeper->leftBefore(), 0);
}

void TestDraftKeeper::dropsWhatNobodyCameBackFor()
{
    type(u"Kiên"_s);
    m_keeper.reset();
    m_now = m_now.addDays(40);
    open();
    QCOMPARE(m_keeper->leftBefore(), 0);
    QCOMPARE(onDisk(), QString());
}

void TestDraftKeeper::leavesTheDraftOfAnotherLedgerAlone()
{
    type(u"Kiên"_s);
    pass(std::chrono::seconds(1));
    cutOff(u"the run before"_s);
    const QString first = std::exchange(m_uuid, u"5f0c2f5e-7d0e-4f0e-8a39-1c6d9be0a002"_s);
    open(); // a new ledger under the name of the first
    QVERIFY(!m_keeper->cutOff());
    QVERIFY(m_keeper->drafts().isEmpty());
    type(u"Ân"_s);
    m_keeper.reset();
    QCOMPARE(onDisk(), u"Ân"_s);

    m_uuid = first; // put back from its copy
    open();
    QVERIFY(m_keeper->cutOff());
    QCOMPARE(m_keeper->drafts().size(), 1);
    QCOMPARE(m_keeper->draft(u"desk"_s, u"s"_s)->content.value(u"name"_s).toString(), u"Kiên"_s);
}

void TestDraftKeeper::dropsTheDraftOfALedgerThatIsGone()
{
    type(u"Kiên"_s);
    m_keeper.reset();
    const QString path = file().path();
    m_uuid = u"5f0c2f5e-7d0e-4f0e-8a39-1c6d9be0a002"_s;
    m_now = m_now.addDays(29);
    open();
    QVERIFY(QFile::exists(path));
    m_keeper.reset();
    m_now = m_now.addDays(2);
    open();
    QVERIFY(!QFile::exists(path));
}

void TestDraftKeeper::takesUpWhatAnEarlierVersionLeft()
{
    type(u"Kiên"_s);
    m_keeper.reset();
    const QString nameless = DraftFile(m_ledger, {}).path();
    QVERIFY(QFile::rename(file().path(), nameless));
    open();
    QCOMPARE(m_keeper->leftBefore(), 1);
    QVERIFY(!QFile::exists(nameless));
    QCOMPARE(onDisk(), u"Kiên"_s);
}

void TestDraftKeeper::writesNothingBesideALedgerToRead()
{
    m_keeper.reset();
    open(DraftKeeper::Where::InMemory);
    type(u"Kiên"_s);
    pass(std::chrono::seconds(3));
    QVERIFY(m_keeper->draft(u"desk"_s, u"s"_s));
    m_keeper.reset();
    QVERIFY(!QFile::exists(file().path()));
}

void TestDraftKeeper::saysWhenTheDiskTakesNothing()
{
    const QSignalSpy failed(m_keeper.get(), &DraftKeeper::failed);
    m_folder->remove();
    type(u"Kiên"_s);
    pass(std::chrono::seconds(1));
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestDraftKeeper)
#include "tst_DraftKeeper.moc"
