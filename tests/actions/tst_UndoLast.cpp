#include "ChangeStatus.h"
#include "CorrectAssist.h"
#include "DossierList.h"
#include "Entries.h"
#include "ImportBook.h"
#include "JoinCitizens.h"
#include "LedgerCheck.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "Printers.h"
#include "SearchLedger.h"
#include "Statement.h"
#include "UndoLast.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestUndoLast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesOneAfterTheOther();
    void putsBackWhatALogWroteOver();
    void partsWhatWasJoined();
    void takesAnImportBackWhole();
    void hasNothingToUndoInANewLedger();

private:
    static qint64 personsOf(Database &database);

    Ledgers m_ledgers;
};

qint64 TestUndoLast::personsOf(Database &database)
{
    Statement statement(database, "SELECT count(*) FROM assist WHERE previous_day IS NULL AND voided_at IS NULL");
    return statement.start() && statement.next() ? statement.integer(0) : -1;
}

void TestUndoLast::undoesOneAfterTheOther()
{
    const auto database = m_ledgers.create();
    const auto logged = logAssist(*database, usualEntry(), usualStamp());
    QVERIFY_RESULT(logged);
    QVERIFY_RESULT(
        changeStatus(*database, *logged->dossier, DossierStatus::Received, usualStamp().day(), {}, usualStamp()));
    AssistEntry entry = *readAssist(*database, logged->assist);
    entry.outcome = Outcome::NotSubmitted;
    QVERIFY_RESULT(correctAssist(*database, logged->assist, entry, usualStamp()));
    QVERIFY_RESULT(takeBackAssist(*database, logged->assist, usualStamp()));
    QCOMPARE(searchLedger(*database, u"hoa"_s)->size(), 0);

    QCOMPARE(undoLast(*database, stampAfter(0))->action, u"assist.take_back"_s);
    QCOMPARE(readAssist(*database, logged->assist)->outcome, Outcome::NotSubmitted);
    // The correction had taken the dossier with it; it comes back with its history.
    QCOMPARE(undoLast(*database, stampAfter(0))->action, u"assist.correct"_s);
    QCOMPARE(dossierDetails(*database, *logged->dossier)->dossier.status, DossierStatus::Received);
    QVERIFY(!dossierDetails(*database, *logged->dossier)->dossier.voidedAt);
    QCOMPARE(undoLast(*database, stampAfter(0))->action, u"dossier.status"_s);
    QCOMPARE(dossierDetails(*database, *logged->dossier)->dossier.status, DossierStatus::Registered);
    QCOMPARE((*lastUndoable(*database))->action, u"assist.log"_s);
    QCOMPARE(undoLast(*database, stampAfter(0))->subject, usualEntry().citizen);
    QCOMPARE(undoLast(*database, stampAfter(0)).error().fault, Fault::NothingToUndo);
    QCOMPARE(whatIsNotInStep(*database), QString());
}

void TestUndoLast::putsBackWhatALogWroteOver()
{
    const auto database = m_ledgers.create();
    AssistEntry entry = usualEntry();
    entry.identity = IdentityNumber::read(u"001158004612"_s);
    QVERIFY_RESULT(logAssist(*database, entry, usualStamp()));
    AssistEntry mistake = entryOf(u"Trần Văn Bình"_s); // somebody else's number
    mistake.identity = entry.identity;
    QVERIFY_RESULT(logAssist(*database, mistake, usualStamp()));
    QCOMPARE(searchLedger(*database, u"nguyen hoa"_s)->size(), 0);
    QVERIFY_RESULT(undoLast(*database, stampAfter(0)));
    QCOMPARE(searchLedger(*database, u"nguyen hoa"_s)->size(), 1);
    QCOMPARE(searchLedger(*database, u"binh"_s)->size(), 0);
}

void TestUndoLast::partsWhatWasJoined()
{
    const auto database = m_ledgers.create();
    const auto one = logAssist(*database, entryOf(u"Nguyễn Thị Hoà"_s), usualStamp());
    const auto two = logAssist(*database, entryOf(u"Nguyễn Hoà"_s), usualStamp());
    const auto three = logAssist(*database, entryOf(u"Ng. T. Hoà"_s), usualStamp());
    QVERIFY_RESULT(joinCitizens(*database, {.kept = two->citizen, .other = three->citizen}, usualStamp()));
    QCOMPARE(personsOf(*database), 2);
    // The joined one brings along whoever was joined to it.
    QVERIFY_RESULT(joinCitizens(*database, {.kept = one->citizen, .other = two->citizen}, usualStamp()));
    QCOMPARE(personsOf(*database), 1);
    QVERIFY_RESULT(partCitizen(*database, one->citizen, usualStamp()));
    QCOMPARE(personsOf(*database), 2);
    QCOMPARE(whatIsNotInStep(*database), QString());
    for (const qint64 persons : {1, 2, 3}) {
        QVERIFY_RESULT(undoLast(*database, stampAfter(0)));
        QCOMPARE(personsOf(*database), persons);
        QCOMPARE(whatIsNotInStep(*database), QString());
    }
}

void TestUndoLast::takesAnImportBackWhole()
{
    const auto database = m_ledgers.create();
    const QString book = m_ledgers.place(u"book.csv"_s);
    QFile file(book);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date,citizen,procedure,outcome,code\n23/09/2024,An,1.001193,submitted_online,H26.12-240923-0001\n"
               "20/09/2024,Ba,1.001193,guided_only,\n");
    file.close();
    const auto answer = importBook(*database, {{book}, ImportMode::Write, {}, {}}, usualStamp());
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->assists, 2);
    QCOMPARE((*lastUndoable(*database))->action, u"import"_s);
    QVERIFY_RESULT(undoLast(*database, stampAfter(0)));
    QCOMPARE(personsOf(*database), 0);
    QCOMPARE(whatIsNotInStep(*database), QString());
    QCOMPARE(undoLast(*database, stampAfter(0)).error().fault, Fault::NothingToUndo);
}

void TestUndoLast::hasNothingToUndoInANewLedger()
{
    const auto database = m_ledgers.create();
    QCOMPARE(lastUndoable(*database)->has_value(), false);
    QCOMPARE(undoLast(*database, usualStamp()).error().fault, Fault::NothingToUndo);
}

QTEST_GUILESS_MAIN(TestUndoLast)
#include "tst_UndoLast.moc"
