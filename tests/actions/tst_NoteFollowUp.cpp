#include "ChangeStatus.h"
#include "DossierList.h"
#include "Entries.h"
#include "LedgerCheck.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "NoteFollowUp.h"
#include "Printers.h"
#include "UndoLast.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestNoteFollowUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = m_ledgers.create(); }
    void standsInTheHistoryOfTheDossier();
    void notesSeveralAsOneAction();
    void refusesAllWhenOneIsGone();
    void refusesADayThatHasPassed();
    void movesSeveralAsOneAction();

private:
    DossierId dossierOf(const QString &citizen)
    {
        return logAssist(*m_database, entryOf(citizen), usualStamp())->dossier.value();
    }
    qsizetype notesOf(DossierId dossier) { return dossierDetails(*m_database, dossier)->notes.size(); }

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
};

void TestNoteFollowUp::standsInTheHistoryOfTheDossier()
{
    const DossierId dossier = dossierOf(u"Đoàn Thị Ánh"_s);
    const QDate comes = usualStamp().day().addDays(2);
    QVERIFY_RESULT(noteFollowUp(*m_database, {dossier}, FollowUpKind::NoAnswer, {}, usualStamp()));
    QVERIFY_RESULT(noteFollowUp(*m_database, {dossier}, FollowUpKind::WillCome, comes, stampAfter(0)));

    const auto details = dossierDetails(*m_database, dossier);
    QVERIFY_RESULT(details);
    QCOMPARE(details->notes.size(), 2);
    const FollowUpNote &newest = details->notes.constFirst();
    QCOMPARE(int(newest.kind), int(FollowUpKind::WillCome));
    QCOMPARE(newest.comesOn, std::optional(comes));
    QCOMPARE(newest.recordedBy, usualStamp().by);
    QCOMPARE(newest.recordedAt, stampAfter(0).moment);
}

void TestNoteFollowUp::notesSeveralAsOneAction()
{
    const DossierId first = dossierOf(u"Đoàn Thị Ánh"_s);
    const DossierId second = dossierOf(u"Đoàn Thanh Ánh"_s);
    QVERIFY_RESULT(noteFollowUp(*m_database, {first, second}, FollowUpKind::Called, {}, usualStamp()));
    QCOMPARE(notesOf(first), 1);
    QCOMPARE(notesOf(second), 1);

    const auto undone = undoLast(*m_database, stampAfter(0));
    QVERIFY_RESULT(undone);
    QCOMPARE(undone->action, u"follow_up.note"_s);
    QCOMPARE(undone->subject, u"Đoàn Thị Ánh, Đoàn Thanh Ánh"_s);
    QCOMPARE(notesOf(first), 0);
    QCOMPARE(notesOf(second), 0);
    QCOMPARE(lastUndoable(*m_database)->value().action, u"assist.log"_s);
}

void TestNoteFollowUp::refusesAllWhenOneIsGone()
{
    const DossierId first = dossierOf(u"Đoàn Thị Ánh"_s);
    const DossierId second = dossierOf(u"Đoàn Thanh Ánh"_s);
    QVERIFY_RESULT(undoLast(*m_database, stampAfter(0)));
    const auto noted = noteFollowUp(*m_database, {first, second}, FollowUpKind::Called, {}, usualStamp());
    QVERIFY(!noted);
    QCOMPARE(noted.error().fault, Fault::AlreadyTakenBack);
    QCOMPARE(notesOf(first), 0);
}

void TestNoteFollowUp::refusesADayThatHasPassed()
{
    const DossierId dossier = dossierOf(u"Đoàn Thị Ánh"_s);
    const auto noted
        = noteFollowUp(*m_database, {dossier}, FollowUpKind::WillCome, usualStamp().day().addDays(-1), usualStamp());
    QVERIFY(!noted);
    QCOMPARE(noted.error().fault, Fault::BadDay);
}

void TestNoteFollowUp::movesSeveralAsOneAction()
{
    const QList<DossierId> both{dossierOf(u"Đoàn Thị Ánh"_s), dossierOf(u"Đoàn Thanh Ánh"_s)};
    const QDate day = usualStamp().day();
    QVERIFY_RESULT(changeStatuses(*m_database, both, DossierStatus::Received, day, {}, stampAfter(0)));
    for (const DossierId dossier : both)
        QCOMPARE(dossierDetails(*m_database, dossier)->dossier.status, DossierStatus::Received);
    QCOMPARE(whatIsNotInStep(*m_database), QString());

    // All or none: a reason is missing.
    const auto refused = changeStatuses(*m_database, both, DossierStatus::SupplementRequested, day, {}, stampAfter(0));
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::ReasonMissing);

    QCOMPARE(undoLast(*m_database, stampAfter(0))->action, u"dossier.statuses"_s);
    for (const DossierId dossier : both)
        QCOMPARE(dossierDetails(*m_database, dossier)->dossier.status, DossierStatus::Registered);
    QCOMPARE(whatIsNotInStep(*m_database), QString());
}

QTEST_GUILESS_MAIN(TestNoteFollowUp)
#include "tst_NoteFollowUp.moc"
