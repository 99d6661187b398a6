#include "CorrectAssist.h"
#include "DossierList.h"
#include "Entries.h"
#include "LedgerCheck.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "Printers.h"
#include "SearchLedger.h"
#include "Statement.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestCorrectAssist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten();
    void changesNothingWhenNothingDiffers();
    void writesThePersonAnew();
    void meansSomebodyElse();
    void givesTheDossierItsCode();
    void movesToTheDossierOfAnotherCode();
    void takesTheDossierBackWithTheOutcome();
    void keepsADossierThatAnotherAssistMakes();
    void takesAnAssistBackOnce();
    void forgetsASessionWithoutAssists();

private:
    static qint64 countOf(Database &database, const char *sql);

    Ledgers m_ledgers;
};

qint64 TestCorrectAssist::countOf(Database &database, const char *sql)
{
    Statement statement(database, sql);
    return statement.start() && statement.next() ? statement.integer(0) : -1;
}

void TestCorrectAssist::readsWhatWasWritten()
{
    const auto database = m_ledgers.create();
    AssistEntry entry = usualEntry();
    entry.identity = IdentityNumber::read(u"001158004612"_s);
    entry.sex = Sex::Female;
    entry.hamlet = u"Lục Xuân"_s;
    entry.code = DossierCode::read(u"H26.12-240923-0001"_s);
    entry.due = QDate(2024, 10, 1);
    entry.status = DossierStatus::Other;
    entry.statusText = u"Chờ ký duyệt"_s;
    entry.obstacles = {{u"NETWORK"_s, {}}, {u"OTHER"_s, u"mất điện"_s}};
    entry.note = u"=1+1 <b>x</b>"_s;
    const auto logged = logAssist(*database, entry, usualStamp());
    QVERIFY_RESULT(logged);

    const auto read = readAssist(*database, logged->assist);
    QVERIFY_RESULT(read);
    QCOMPARE(read->citizen, entry.citizen);
    QCOMPARE(read->birth, entry.birth);
    QCOMPARE(read->identity, entry.identity);
    QCOMPARE(read->hamlet, entry.hamlet);
    QCOMPARE(read->volunteer, entry.volunteer);
    QCOMPARE(read->procedureCode, entry.procedureCode);
    QCOMPARE(read->shift, Shift::Afternoon);
    QCOMPARE(read->code, entry.code);
    QCOMPARE(read->due, entry.due);
    QCOMPARE(read->submitted, std::nullopt);
    QCOMPARE(read->statusText, entry.statusText);
    QCOMPARE(read->obstacles, entry.obstacles);
    QCOMPARE(read->note, entry.note);
}

void TestCorrectAssist::changesNothingWhenNothingDiffers()
{
    const auto database = m_ledgers.create();
    const auto logged = logAssist(*database, usualEntry(), usualStamp());
    QVERIFY_RESULT(logged);
    const qint64 lines = countOf(*database, "SELECT count(*) FROM audit_entry");
    QVERIFY_RESULT(correctAssist(*database, logged->assist, *readAssist(*database, logged->assist), stampAfter(1)));
    QCOMPARE(countOf(*database, "SELECT count(*) FROM audit_entry"), lines);
}

void TestCorrectAssist::writesThePersonAnew()
{
    const auto database = m_ledgers.create();
    const auto logged = logAssist(*database, usualEntry(), usualStamp());
    QVERIFY_RESULT(logged);
    AssistEntry entry = *readAssist(*database, logged->assist);
    entry.citizen = u"Nguyễn Thị Hoa"_s;
    entry.birth.reset();
    QVERIFY_RESULT(correctAssist(*database, logged->assist, entry, usualStamp()));
    QCOMPARE(countOf(*database, "SELECT count(*) FROM citizen WHERE name = 'Nguyễn Thị Hoa' AND birth IS NULL"), 1);
    QCOMPARE(countOf(*database, "SELECT count(*) FROM citizen"), 1);
    QCOMPARE(searchLedger(*database, u"hoà"_s)->first().citizen, u"Nguyễn Thị Hoa"_s);
    QCOMPARE(whatIsNotInStep(*database), QString());

    // What was mistyped is no key any more.
    const auto other = logAssist(*database, usualEntry(), usualStamp());
    QVERIFY_RESULT(other);
    QVERIFY(!other->knownCitizen);
}

void TestCorrectAssist::meansSomebodyElse()
{
    const auto database = m_ledgers.create();
    const auto first = logAssist(*database, usualEntry(), usualStamp());
    const auto second = logAssist(*database, usualEntry(), usualStamp());
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    QCOMPARE(first->citizen, second->citizen);
    AssistEntry entry = *readAssist(*database, second->assist);
    entry.citizen = u"Trần Văn Bình"_s;
    QVERIFY_RESULT(correctAssist(*database, second->assist, entry, usualStamp()));
    QCOMPARE(readAssist(*database, first->assist)->citizen, usualEntry().citizen);
    QCOMPARE(countOf(*database, "SELECT count(DISTINCT person_id) FROM assist"), 2);
    QCOMPARE(whatIsNotInStep(*database), QString());
}

void TestCorrectAssist::givesTheDossierItsCode()
{
    const auto database = m_ledgers.create();
    const auto logged = logAssist(*database, usualEntry(), usualStamp());
    QVERIFY_RESULT(logged);
    AssistEntry entry = *readAssist(*database, logged->assist);
    entry.code = DossierCode::read(u"H26.12-240923-0001"_s);
    QVERIFY_RESULT(correctAssist(*database, logged->assist, entry, usualStamp()));
    QCOMPARE(dossierByCode(*database, u"h26.12-240923-0001"_s).value(), *logged->dossier);
    QCOMPARE(searchLedger(*database, u"0923-0001"_s)->size(), 1);
}

void TestCorrectAssist::movesToTheDossierOfAnotherCode()
{
    const auto database = m_ledgers.create();
    AssistEntry entry = usualEntry();
    entry.code = DossierCode::read(u"H26.12-240923-0001"_s);
    const auto known = logAssist(*database, entry, usualStamp());
    QVERIFY_RESULT(known);
    entry.code.reset();
    const auto own = logAssist(*database, entry, usualStamp());
    QVERIFY_RESULT(own);
    QVERIFY(own->newDossier);

    entry.code = DossierCode::read(u"H26.12-240923-0001"_s);
    QVERIFY_RESULT(correctAssist(*database, own->assist, entry, usualStamp()));
    QCOMPARE(countOf(*database, "SELECT count(*) FROM dossier WHERE voided_at IS NULL"), 1);
    QCOMPARE(dossierDetails(*database, *known->dossier)->assists.size(), 2);
    QCOMPARE(whatIsNotInStep(*database), QString());
}

void TestCorrectAssist::takesTheDossierBackWithTheOutcome()
{
    const auto database = m_ledgers.create();
    const auto logged = logAssist(*database, usualEntry(), usualStamp());
    QVERIFY_RESULT(logged);
    AssistEntry entry = *readAssist(*database, logged->assist);
    entry.outcome = Outcome::NotSubmitted;
    QVERIFY_RESULT(correctAssist(*database, logged->assist, entry, usualStamp()));
    QCOMPARE(countOf(*database, "SELECT count(*) FROM dossier WHERE voided_at IS NULL"), 0);
    const auto hits = searchLedger(*database, u"hoa"_s);
    QVERIFY_RESULT(hits);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->first().assist, std::optional(logged->assist));
}

void TestCorrectAssist::keepsADossierThatAnotherAssistMakes()
{
    const auto database = m_ledgers.create();
    AssistEntry entry = usualEntry();
    entry.code = DossierCode::read(u"H26.12-240923-0001"_s);
    const auto submitted = logAssist(*database, entry, usualStamp());
    entry.outcome = Outcome::Supplemented;
    const auto supplemented = logAssist(*database, entry, usualStamp());
    QVERIFY_RESULT(submitted);
    QVERIFY_RESULT(supplemented);
    QVERIFY_RESULT(takeBackAssist(*database, submitted->assist, usualStamp()));
    QCOMPARE(countOf(*database, "SELECT count(*) FROM dossier WHERE voided_at IS NULL"), 1);
    QVERIFY_RESULT(takeBackAssist(*database, supplemented->assist, usualStamp()));
    QCOMPARE(countOf(*database, "SELECT count(*) FROM dossier WHERE voided_at IS NULL"), 0);
    QCOMPARE(searchLedger(*database, u"hoa"_s)->size(), 0);
}

void TestCorrectAssist::takesAnAssistBackOnce()
{
    const auto database = m_ledgers.create();
    const auto logged = logAssist(*database, usualEntry(), usualStamp());
    QVERIFY_RESULT(logged);
    QVERIFY_RESULT(takeBackAssist(*database, logged->assist, usualStamp()));
    QCOMPARE(takeBackAssist(*database, logged->assist, usualStamp()).error().fault, Fault::AlreadyTakenBack);
    QCOMPARE(correctAssist(*database, logged->assist, usualEntry(), usualStamp()).error().fault,
             Fault::AlreadyTakenBack);
    QCOMPARE(takeBackAssist(*database, AssistId{99}, usualStamp()).error().fault, Fault::UnknownAssist);
}

void TestCorrectAssist::forgetsASessionWithoutAssists()
{
    const auto database = m_ledgers.create();
    const auto logged = logAssist(*database, usualEntry(), usualStamp());
    QVERIFY_RESULT(logged);
    AssistEntry entry = *readAssist(*database, logged->assist);
    entry.day = entry.day.addDays(-7);
    entry.shift.reset();
    QVERIFY_RESULT(correctAssist(*database, logged->assist, entry, usualStamp()));
    QCOMPARE(countOf(*database, "SELECT count(*) FROM help_session WHERE state = 'cancelled'"), 1);
    QCOMPARE(countOf(*database, "SELECT count(*) FROM help_session WHERE state = 'closed'"), 1);
    QCOMPARE(dossierDetails(*database, *logged->dossier)->dossier.submittedDay, entry.day);
    QCOMPARE(whatIsNotInStep(*database), QString());
}

QTEST_GUILESS_MAIN(TestCorrectAssist)
#include "tst_CorrectAssist.moc"
