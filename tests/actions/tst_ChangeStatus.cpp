#include "ChangeStatus.h"
#include "CorrectAssist.h"
#include "DossierList.h"
#include "Entries.h"
#include "LedgerCheck.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "Printers.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestChangeStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheDueDayOnceFromTheReception();
    void leavesATypedDueDay();
    void standsAfterTheLinesOfItsDay();
    void letsALateResultEndTheDay();
    void recordsALateLineWhereItHeld();
    void movesFromTheStateOfThatDay();
    void refusesWhatTheListRefuses_data();
    void refusesWhatTheListRefuses();

private:
    Ledgers m_ledgers;
};

void TestChangeStatus::countsTheDueDayOnceFromTheReception()
{
    const auto database = m_ledgers.create();
    AssistEntry entry = usualEntry();
    entry.procedureCode = u"1.004873"_s; // three days
    const auto logged = logAssist(*database, entry, usualStamp());
    QVERIFY_RESULT(logged);
    const auto due = [&] {
        return dossierDetails(*database, *logged->dossier)->dossier.dueDay;
    };
    QCOMPARE(due(), QDate(2024, 9, 26));
    QVERIFY_RESULT(
        changeStatus(*database, *logged->dossier, DossierStatus::Received, QDate(2024, 9, 24), {}, stampAfter(2)));
    QCOMPARE(due(), QDate(2024, 9, 27));
    QVERIFY_RESULT(
        changeStatus(*database, *logged->dossier, DossierStatus::Processing, QDate(2024, 9, 25), {}, stampAfter(2)));
    // Received once more, whether the list allows it or not: counted already.
    std::ignore
        = changeStatus(*database, *logged->dossier, DossierStatus::Received, QDate(2024, 9, 25), {}, stampAfter(2));
    QCOMPARE(due(), QDate(2024, 9, 27));
    QCOMPARE(whatIsNotInStep(*database), QString());
}

void TestChangeStatus::leavesATypedDueDay()
{
    const auto database = m_ledgers.create();
    AssistEntry entry = usualEntry();
    entry.procedureCode = u"1.004873"_s;
    entry.due = QDate(2024, 10, 1);
    const auto logged = logAssist(*database, entry, usualStamp());
    QVERIFY_RESULT(logged);
    QVERIFY_RESULT(
        changeStatus(*database, *logged->dossier, DossierStatus::Received, QDate(2024, 9, 24), {}, stampAfter(2)));
    QCOMPARE(dossierDetails(*database, *logged->dossier)->dossier.dueDay, QDate(2024, 10, 1));
}

void TestChangeStatus::standsAfterTheLinesOfItsDay()
{
    const auto database = m_ledgers.create();
    const auto logged = logAssist(*database, usualEntry(), usualStamp());
    QVERIFY_RESULT(logged);
    const QDate day = usualStamp().day();
    for (const DossierStatus status : {DossierStatus::Received, DossierStatus::Processing, DossierStatus::Finished})
        QVERIFY_RESULT(changeStatus(*database, *logged->dossier, status, day, {}, usualStamp()));
    // A reception that the form learns of now does not put the finished dossier back.
    AssistEntry entry = *readAssist(*database, logged->assist);
    entry.received = day;
    QVERIFY_RESULT(correctAssist(*database, logged->assist, entry, usualStamp()));
    QCOMPARE(dossierDetails(*database, *logged->dossier)->dossier.status, DossierStatus::Finished);
    QCOMPARE(whatIsNotInStep(*database), QString());
}

void TestChangeStatus::letsALateResultEndTheDay()
{
    const auto database = m_ledgers.create();
    const auto logged = logAssist(*database, usualEntry(), usualStamp());
    QVERIFY_RESULT(logged);
    const QDate day = usualStamp().day();
    QVERIFY_RESULT(changeStatus(*database, *logged->dossier, DossierStatus::Received, day, {}, usualStamp()));
    AssistEntry entry = *readAssist(*database, logged->assist);
    entry.finished = day;
    entry.returned = day;
    QVERIFY_RESULT(correctAssist(*database, logged->assist, entry, usualStamp()));
    QCOMPARE(dossierDetails(*database, *logged->dossier)->dossier.status, DossierStatus::Returned);
    QCOMPARE(whatIsNotInStep(*database), QString());
}

void TestChangeStatus::recordsALateLineWhereItHeld()
{
    const auto database = m_ledgers.create();
    AssistEntry entry = usualEntry();
    entry.day = entry.day.addDays(-14);
    const auto logged = logAssist(*database, entry, usualStamp());
    QVERIFY_RESULT(logged);
    QVERIFY_RESULT(
        changeStatus(*database, *logged->dossier, DossierStatus::Processing, usualStamp().day(), {}, usualStamp()));
    QVERIFY_RESULT(changeStatus(*database, *logged->dossier, DossierStatus::SupplementRequested,
                                usualStamp().day().addDays(-3), u"thiếu giấy"_s, usualStamp()));
    // The last line by its day is the state.
    QCOMPARE(dossierDetails(*database, *logged->dossier)->dossier.status, DossierStatus::Processing);
    QCOMPARE(dossierDetails(*database, *logged->dossier)->history.size(), 3);
}

void TestChangeStatus::movesFromTheStateOfThatDay()
{
    const auto database = m_ledgers.create();
    AssistEntry entry = usualEntry();
    entry.day = entry.day.addDays(-14);
    const auto logged = logAssist(*database, entry, usualStamp());
    QVERIFY_RESULT(logged);
    const QDate today = usualStamp().day();
    QVERIFY_RESULT(changeStatus(*database, *logged->dossier, DossierStatus::Returned, today, {}, usualStamp()));
    // Out of an end there is no way, but on that day it had not ended.
    const auto late
        = changeStatus(*database, *logged->dossier, DossierStatus::Received, today.addDays(-7), {}, usualStamp());
    QVERIFY_RESULT(late);
    QCOMPARE(late->from, DossierStatus::Registered);
    QVERIFY(!late->unusual);
    QCOMPARE(dossierDetails(*database, *logged->dossier)->dossier.status, DossierStatus::Returned);
    QCOMPARE(whatIsNotInStep(*database), QString());
}

void TestChangeStatus::refusesWhatTheListRefuses_data()
{
    QTest::addColumn<DossierStatus>("to");
    QTest::addColumn<int>("daysLater");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("itself") << DossierStatus::Registered << 0 << Fault::StatusNotNext;
    QTest::newRow("tomorrow") << DossierStatus::Received << 1 << Fault::DayInFuture;
    QTest::newRow("yesterday, before it was submitted") << DossierStatus::Received << -1 << Fault::DayBeforeSubmission;
    QTest::newRow("refused without a reason") << DossierStatus::NotAccepted << 0 << Fault::ReasonMissing;
}

void TestChangeStatus::refusesWhatTheListRefuses()
{
    QFETCH(DossierStatus, to);
    QFETCH(int, daysLater);
    const auto database = m_ledgers.create();
    const auto logged = logAssist(*database, usualEntry(), usualStamp());
    QVERIFY_RESULT(logged);
    const auto changed
        = changeStatus(*database, *logged->dossier, to, usualStamp().day().addDays(daysLater), {}, usualStamp());
    QVERIFY(!changed);
    QTEST(changed.error().fault, "fault");
    QCOMPARE(dossierDetails(*database, *logged->dossier)->history.size(), 1);
    QCOMPARE(changeStatus(*database, DossierId{99}, to, usualStamp().day(), {}, usualStamp()).error().fault,
             Fault::UnknownDossier);
}

QTEST_GUILESS_MAIN(TestChangeStatus)
#include "tst_ChangeStatus.moc"
