#include "dossiers/DossierStore.h"
#include "Entries.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "Printers.h"
#include "Statement.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestLogAssist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesADossierByOutcome_data();
    void makesADossierByOutcome();
    void decidesWhoIsTheSame_data();
    void decidesWhoIsTheSame();
    void fillsWhatWasBlankOfAKnownPerson();
    void joinsTheDossierOfItsCode();
    void takesInAssistsThatNamedTheCodeBefore();
    void expectsTheDueDay();
    void leavesATypedDueDay();
    void holdsTheSessionOfTheDay();
    void refusesWhatWouldMakeTheBookUntrue();

private:
    Ledgers m_ledgers;
};

namespace {

qint64 countOf(Database &database, const char *sql)
{
    Statement statement(database, sql);
    if (!statement.start() || !statement.next())
        return -1;
    const qint64 count = statement.integer(0);
    return statement.finish() ? count : -1;
}

} // namespace

void TestLogAssist::makesADossierByOutcome_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("code");
    QTest::addColumn<bool>("dossier");

    QTest::newRow("submitted without a code") << Outcome::SubmittedOnline << false << true;
    QTest::newRow("referred without a code") << Outcome::ReferredInPerson << false << true;
    QTest::newRow("supplemented, its code unknown") << Outcome::Supplemented << true << true;
    QTest::newRow("supplemented without a code") << Outcome::Supplemented << false << false;
    QTest::newRow("not submitted, although a code is written") << Outcome::NotSubmitted << true << false;
    QTest::newRow("guided") << Outcome::GuidedOnly << false << false;
}

void TestLogAssist::makesADossierByOutcome()
{
    QFETCH(Outcome, outcome);
    QFETCH(bool, code);
    QFETCH(bool, dossier);
    const auto database = m_ledgers.create();
    AssistEntry entry = usualEntry();
    entry.outcome = outcome;
    if (code)
        entry.code = DossierCode::read(u"H26.12-240923-0001"_s);

    const auto logged = logAssist(*database, entry, usualStamp());
    QVERIFY_RESULT(logged);
    QCOMPARE(logged->number, 1);
    QCOMPARE(logged->newDossier, dossier);
    QCOMPARE(logged->dossier.has_value(), dossier);
    if (dossier) {
        const auto made = DossierStore(*database).find(*logged->dossier);
        QVERIFY_RESULT(made);
        QCOMPARE(made->status, DossierStatus::Registered);
        QCOMPARE(made->channel, usualChannel(outcome));
        QCOMPARE(made->submittedDay, entry.day);
    }
}

void TestLogAssist::decidesWhoIsTheSame_data()
{
    // name|birth|number|phone of two entries; the same person or not.
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("same");

    QTest::newRow("same number, another name") << u"An||001158004612|"_s << u"Bình||001158004612|"_s << true;
    QTest::newRow("another number, all else equal")
        << u"An|1958|001158004612|0912345678"_s << u"An|1958|001158004613|0912345678"_s << false;
    QTest::newRow("blank equals blank") << u"Trần Văn An|||"_s << u"TRẦN VĂN ÂN|||"_s << true;
    QTest::newRow("a birth more is somebody else") << u"An|||"_s << u"An|1958||"_s << false;
    QTest::newRow("a number learned later") << u"An|1958||"_s << u"An|1958|001158004612|"_s << true;
    QTest::newRow("a number learned by a bare name") << u"An|||"_s << u"An||001158004612|"_s << false;
    QTest::newRow("the number left out the second time") << u"An|1958|001158004612|"_s << u"An|1958||"_s << true;
    QTest::newRow("a phone shared by a family") << u"An|||0912345678"_s << u"Bình|||0912345678"_s << false;
}

void TestLogAssist::decidesWhoIsTheSame()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, same);
    const auto read = [](const QString &text) {
        const QStringList parts = text.split(u'|');
        AssistEntry entry = entryOf(parts.at(0));
        entry.birth = BirthDate::fromText(parts.at(1));
        entry.identity = IdentityNumber::read(parts.at(2));
        entry.phone = PhoneNumber::read(parts.at(3));
        return entry;
    };
    const auto database = m_ledgers.create();
    const auto one = logAssist(*database, read(first), usualStamp());
    QVERIFY_RESULT(one);
    const auto two = logAssist(*database, read(second), usualStamp());
    QVERIFY_RESULT(two);
    QCOMPARE(two->knownCitizen, same);
    QCOMPARE(one->citizen == two->citizen, same);
    QCOMPARE(countOf(*database, "SELECT count(*) FROM assist WHERE previous_day IS NULL"), same ? 1 : 2);
}

void TestLogAssist::fillsWhatWasBlankOfAKnownPerson()
{
    const auto database = m_ledgers.create();
    AssistEntry entry = usualEntry();
    QVERIFY_RESULT(logAssist(*database, entry, usualStamp()));
    entry.identity = IdentityNumber::read(u"001158004612"_s);
    entry.citizen = u"NGUYỄN THỊ HÒA"_s;
    QVERIFY_RESULT(logAssist(*database, entry, usualStamp()));
    // Known by the number from now on, although the birth is left out.
    AssistEntry later = entryOf(u"Nguyễn Hoà"_s);
    later.identity = entry.identity;
    const auto logged = logAssist(*database, later, usualStamp());
    QVERIFY_RESULT(logged);
    QVERIFY(logged->knownCitizen);
    QCOMPARE(countOf(*database, "SELECT count(*) FROM citizen WHERE name = 'Nguyễn Hoà' AND birth = '1958-03-12'"), 1);
    // And under the new spelling too, without the number.
    const auto spelt = logAssist(*database, entryOf(u"nguyen hoa"_s), usualStamp());
    QVERIFY_RESULT(spelt);
    QCOMPARE(spelt->citizen, logged->citizen);
}

void TestLogAssist::joinsTheDossierOfItsCode()
{
    const auto database = m_ledgers.create();
    AssistEntry entry = usualEntry();
    entry.code = DossierCode::read(u"H26.12-240923-0001"_s);
    entry.day = entry.day.addDays(-3);
    const auto made = logAssist(*database, entry, usualStamp());
    QVERIFY_RESULT(made);

    AssistEntry supplement = usualEntry();
    supplement.outcome = Outcome::Supplemented;
    supplement.code = DossierCode::read(u" h26.12-240923-0001 "_s);
    supplement.finished = usualStamp().day();
    const auto joined = logAssist(*database, supplement, usualStamp());
    QVERIFY_RESULT(joined);
    QVERIFY(!joined->newDossier);
    QCOMPARE(joined->dossier, made->dossier);
    const auto dossier = DossierStore(*database).find(*made->dossier);
    QVERIFY_RESULT(dossier);
    QCOMPARE(dossier->status, DossierStatus::Finished);
    QCOMPARE(dossier->submittedDay, entry.day);
}

void TestLogAssist::takesInAssistsThatNamedTheCodeBefore()
{
    const auto database = m_ledgers.create();
    AssistEntry guided = usualEntry();
    guided.outcome = Outcome::GuidedOnly;
    guided.code = DossierCode::read(u"H26.12-240923-0001"_s);
    QVERIFY_RESULT(logAssist(*database, guided, usualStamp()));
    AssistEntry submitted = guided;
    submitted.outcome = Outcome::ReferredInPerson;
    const auto made = logAssist(*database, submitted, usualStamp());
    QVERIFY_RESULT(made);
    QVERIFY(made->newDossier);
    QCOMPARE(countOf(*database, "SELECT count(*) FROM assist WHERE dossier_id = 1"), 2);
    QCOMPARE(countOf(*database, "SELECT count(*) FROM search_entry"), 1);
}

void TestLogAssist::expectsTheDueDay()
{
    const auto database = m_ledgers.create();
    AssistEntry entry = usualEntry();
    entry.procedureCode = u"1.004873"_s; // three days
    const auto logged = logAssist(*database, entry, usualStamp());
    QVERIFY_RESULT(logged);
    auto dossier = DossierStore(*database).find(*logged->dossier);
    QCOMPARE(dossier->dueDay, QDate(2024, 9, 26));
    QCOMPARE(dossier->dueSource, DueSource::Expected);

    // The reception is known at once: counted from there.
    AssistEntry received = entryOf(u"Trần Văn Bình"_s);
    received.procedureCode = u"1.004873"_s;
    received.day = QDate(2024, 9, 16);
    received.received = QDate(2024, 9, 20);
    const auto second = logAssist(*database, received, usualStamp());
    QVERIFY_RESULT(second);
    dossier = DossierStore(*database).find(*second->dossier);
    QVERIFY_RESULT(dossier);
    QCOMPARE(dossier->dueDay, QDate(2024, 9, 23));
}

void TestLogAssist::leavesATypedDueDay()
{
    const auto database = m_ledgers.create();
    AssistEntry entry = usualEntry();
    entry.procedureCode = u"1.004873"_s;
    entry.due = QDate(2024, 10, 1);
    entry.received = QDate(2024, 9, 23);
    const auto logged = logAssist(*database, entry, usualStamp());
    QVERIFY_RESULT(logged);
    const auto dossier = DossierStore(*database).find(*logged->dossier);
    QCOMPARE(dossier->dueDay, QDate(2024, 10, 1));
    QCOMPARE(dossier->dueSource, DueSource::Typed);
}

void TestLogAssist::holdsTheSessionOfTheDay()
{
    const auto database = m_ledgers.create();
    QVERIFY_RESULT(logAssist(*database, usualEntry(), usualStamp()));
    QVERIFY_RESULT(logAssist(*database, usualEntry(), usualStamp()));
    AssistEntry late = usualEntry();
    late.day = late.day.addDays(-2); // a Saturday without a slot
    QVERIFY_RESULT(logAssist(*database, late, usualStamp()));
    QCOMPARE(countOf(*database, "SELECT count(*) FROM help_session WHERE shift = 'afternoon'"), 2);
    QCOMPARE(countOf(*database, "SELECT count(*) FROM help_session WHERE state = 'open'"), 1);
}

void TestLogAssist::refusesWhatWouldMakeTheBookUntrue()
{
    const auto database = m_ledgers.create();
    AssistEntry nobody = usualEntry();
    nobody.citizen = u"  \t"_s;
    QCOMPARE(logAssist(*database, nobody, usualStamp()).error().fault, Fault::NameMissing);
    AssistEntry tomorrow = usualEntry();
    tomorrow.day = tomorrow.day.addDays(1);
    QCOMPARE(logAssist(*database, tomorrow, usualStamp()).error().fault, Fault::DayInFuture);
    QCOMPARE(countOf(*database, "SELECT count(*) FROM assist"), 0);
    QCOMPARE(countOf(*database, "SELECT count(*) FROM help_session"), 0);
}

QTEST_GUILESS_MAIN(TestLogAssist)
#include "tst_LogAssist.moc"
