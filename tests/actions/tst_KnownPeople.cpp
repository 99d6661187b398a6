#include "citizens/SamePerson.h"
#include "CorrectAssist.h"
#include "Entries.h"
#include "JoinCitizens.h"
#include "KnownPeople.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "Printers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestKnownPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = m_ledgers.create(); }

    void findsWhoMayBeTheSame_data();
    void findsWhoMayBeTheSame();
    void forgetsWhoWasJoined();
    void offersPeopleAsTheyAreTyped_data();
    void offersPeopleAsTheyAreTyped();
    void asksOnlyWhenItIsNotPlain_data();
    void asksOnlyWhenItIsNotPlain();
    void writesSomebodyElseApart();
    void asksAgainOnlyWhenACorrectionChangesWhoItLooksLike_data();
    void asksAgainOnlyWhenACorrectionChangesWhoItLooksLike();

private:
    CitizenId log(const QString &name, const QString &birth, const QString &identity, const QString &phone);

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
};

CitizenId TestKnownPeople::log(const QString &name, const QString &birth, const QString &identity, const QString &phone)
{
    AssistEntry entry = entryOf(name);
    entry.birth = parseBirth(birth, entry.day);
    entry.identity = IdentityNumber::read(identity);
    entry.phone = PhoneNumber::read(phone);
    const auto logged = logAssist(*m_database, entry, usualStamp());
    return logged ? logged->citizen : CitizenId();
}

void TestKnownPeople::findsWhoMayBeTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<bool>("alike");

    QTest::newRow("another number, same year") << u"Cấn Đức Kiên"_s << u"1958"_s << QString() << true;
    QTest::newRow("without accents") << u"CAN DUC KIEN"_s << u"1958"_s << QString() << true;
    QTest::newRow("another year, same phone") << u"Cấn Đức Kiên"_s << u"1985"_s << u"0378214906"_s << true;
    QTest::newRow("another year, another phone") << u"Cấn Đức Kiên"_s << u"1985"_s << u"0912345678"_s << false;
    QTest::newRow("nothing known but the name") << u"Cấn Đức Kiên"_s << QString() << QString() << false;
    QTest::newRow("another name") << u"Cấn Đức Kiêm"_s << u"1958"_s << u"0378214906"_s << false;
}

void TestKnownPeople::findsWhoMayBeTheSame()
{
    QFETCH(QString, name);
    QFETCH(QString, birth);
    QFETCH(QString, phone);
    QFETCH(bool, alike);
    const CitizenId known = log(u"Cấn Đức Kiên"_s, u"12/03/1958"_s, u"001058004612"_s, u"0378214906"_s);
    const CitizenId other = log(name, birth, u"001058004621"_s, phone);
    QVERIFY(known && other && known != other);
    const auto found = peopleLike(*m_database, other);
    QVERIFY_RESULT(found);
    QCOMPARE(found->size(), alike ? 1 : 0);
    if (alike) {
        QVERIFY(found->first().citizen.id == known);
        QCOMPARE(found->first().lastDay.value_or(QDate()), usualStamp().day());
        QCOMPARE(found->first().citizen.identity->text(), u"001058004612"_s);
    }
}

void TestKnownPeople::forgetsWhoWasJoined()
{
    const CitizenId known = log(u"Cấn Đức Kiên"_s, u"1958"_s, u"001058004612"_s, {});
    const CitizenId other = log(u"Cấn Đức Kiên"_s, u"1958"_s, u"001058004621"_s, {});
    const CitizenId third = log(u"Cấn Đức Kiên"_s, u"1958"_s, u"001058004216"_s, {});
    QVERIFY_RESULT(joinCitizens(*m_database, {.kept = known, .other = other}, usualStamp()));
    QCOMPARE(joinedWith(*m_database, known)->size(), 1);
    QVERIFY(joinedWith(*m_database, known)->first().citizen.id == other);
    QVERIFY(joinedWith(*m_database, other)->first().citizen.id == known);
    QCOMPARE(joinedWith(*m_database, third)->size(), 0);
    QCOMPARE(peopleLike(*m_database, other)->size(), 1); // the third alone

    QVERIFY_RESULT(partCitizen(*m_database, other, usualStamp()));
    QCOMPARE(joinedWith(*m_database, known)->size(), 0);
    QCOMPARE(peopleLike(*m_database, other)->size(), 2);
}

void TestKnownPeople::offersPeopleAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<PersonClue>("clue");
    QTest::addColumn<QStringList>("expected");

    using enum PersonClue;
    QTest::newRow("a given name") << u"hoa"_s << Name
                                  << QStringList{u"Nguyễn Thị Hoa"_s, u"Nguyễn Đình Hòa"_s, u"Hoàng An"_s};
    QTest::newRow("with its accent") << u"Hòa"_s << Name
                                     << QStringList{u"Nguyễn Đình Hòa"_s, u"Hoàng An"_s, u"Nguyễn Thị Hoa"_s};
    QTest::newRow("two words in another order") << u"hoa dinh"_s << Name << QStringList{u"Nguyễn Đình Hòa"_s};
    QTest::newRow("one letter") << u"h"_s << Name << QStringList();
    QTest::newRow("words of procedures are no names") << u"khai sinh"_s << Name << QStringList();
    QTest::newRow("the end of a number") << u"418"_s << Identity << QStringList{u"Nguyễn Thị Hoa"_s};
    QTest::newRow("a whole number with spaces") << u"001 161 000 418"_s << Identity << QStringList{u"Nguyễn Thị Hoa"_s};
    QTest::newRow("two digits") << u"41"_s << Identity << QStringList();
    QTest::newRow("a phone") << u"0912"_s << Phone << QStringList{u"Hoàng An"_s};
    QTest::newRow("a phone is no number") << u"0912"_s << Identity << QStringList();
    QTest::newRow("digits instead of a name") << u"2345"_s << Name << QStringList{u"Hoàng An"_s};
}

void TestKnownPeople::offersPeopleAsTheyAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(PersonClue, clue);
    log(u"Nguyễn Thị Hoa"_s, u"1961"_s, u"001161000418"_s, {});
    log(u"Nguyễn Thị Hoa"_s, u"1961"_s, u"001161000418"_s, {}); // the same person
    log(u"Nguyễn Đình Hòa"_s, u"1955"_s, {}, {});
    log(u"Hoàng An"_s, u"1970"_s, {}, u"0912345678"_s);
    const auto found = findPeople(*m_database, typed, clue);
    QVERIFY_RESULT(found);
    QStringList names;
    for (const MetPerson &person : *found)
        names << person.citizen.name;
    QTEST(names, "expected");
    if (names.value(0) == u"Nguyễn Thị Hoa"_s)
        QCOMPARE(found->first().visits, 2);
}

void TestKnownPeople::asksOnlyWhenItIsNotPlain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<bool>("asks");

    const QString number = u"001058004612"_s;
    QTest::newRow("the same number and name") << u"can duc kien"_s << QString() << number << QString() << false;
    QTest::newRow("the same number, another name") << u"Cấn Đức Kiêm"_s << QString() << number << QString() << true;
    QTest::newRow("the same number, another birth") << u"Cấn Đức Kiên"_s << u"1985"_s << number << QString() << true;
    QTest::newRow("the year alone") << u"Cấn Đức Kiên"_s << u"1958"_s << QString() << QString() << true;
    QTest::newRow("the phone alone") << u"Cấn Đức Kiên"_s << QString() << QString() << u"0378214906"_s << true;
    QTest::newRow("all as known but the number")
        << u"Cấn Đức Kiên"_s << u"12/03/1958"_s << QString() << u"0378214906"_s << false;
    QTest::newRow("another number, the same year")
        << u"Cấn Đức Kiên"_s << u"1958"_s << u"001058004621"_s << QString() << true;
    QTest::newRow("the name alone") << u"Cấn Đức Kiên"_s << QString() << QString() << QString() << false;
    QTest::newRow("another year") << u"Cấn Đức Kiên"_s << u"1985"_s << QString() << QString() << false;
}

void TestKnownPeople::asksOnlyWhenItIsNotPlain()
{
    QFETCH(QString, name);
    QFETCH(QString, birth);
    QFETCH(QString, identity);
    QFETCH(QString, phone);
    const CitizenId known = log(u"Cấn Đức Kiên"_s, u"12/03/1958"_s, u"001058004612"_s, u"0378214906"_s);
    AssistEntry entry = entryOf(name);
    entry.birth = parseBirth(birth, entry.day);
    entry.identity = IdentityNumber::read(identity);
    entry.phone = PhoneNumber::read(phone);
    const auto asked = personToAskAbout(*m_database, entry);
    QVERIFY_RESULT(asked);
    QTEST(asked->has_value(), "asks");
    if (*asked)
        QVERIFY((*asked)->citizen.id == known);

    // Whoever was answered about is not asked about again.
    entry.knownCitizen = kSomebodyElse;
    QVERIFY(!personToAskAbout(*m_database, entry)->has_value());
    entry.knownCitizen = known;
    QVERIFY(!personToAskAbout(*m_database, entry)->has_value());
}

void TestKnownPeople::writesSomebodyElseApart()
{
    const CitizenId known = log(u"Cấn Đức Kiên"_s, u"1958"_s, u"001058004612"_s, {});
    AssistEntry other = entryOf(u"Cấn Đức Kiêm"_s);
    other.identity = IdentityNumber::read(u"001058004612"_s);
    other.knownCitizen = kSomebodyElse;
    const auto logged = logAssist(*m_database, other, usualStamp());
    QVERIFY_RESULT(logged);
    QVERIFY(logged->citizen != known);
    QCOMPARE(metPerson(*m_database, known)->value().citizen.name, u"Cấn Đức Kiên"_s);
}

void TestKnownPeople::asksAgainOnlyWhenACorrectionChangesWhoItLooksLike_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<bool>("asks");

    const QString name = u"Cấn Đức Kiêm"_s;
    const QString number = u"001058004621"_s;
    QTest::newRow("nothing") << name << u"1985"_s << number << QString() << false;
    QTest::newRow("a phone") << name << u"1985"_s << number << u"0912345678"_s << false;
    QTest::newRow("the name, of another year") << u"Cấn Đức Kiên"_s << u"1985"_s << number << QString() << false;
    QTest::newRow("the name and year of the known one")
        << u"Cấn Đức Kiên"_s << u"1958"_s << number << QString() << true;
    QTest::newRow("the name and phone of the known one")
        << u"can duc kien"_s << u"1985"_s << number << u"0378214906"_s << true;
    QTest::newRow("the number of the known one") << name << u"1985"_s << u"001058004612"_s << QString() << true;
    QTest::newRow("number, name and birth of the known one")
        << u"Cấn Đức Kiên"_s << u"12/03/1958"_s << u"001058004612"_s << QString() << false;
    QTest::newRow("the year of another one it looked like") << name << u"1986"_s << number << QString() << false;
}

void TestKnownPeople::asksAgainOnlyWhenACorrectionChangesWhoItLooksLike()
{
    QFETCH(QString, name);
    QFETCH(QString, birth);
    QFETCH(QString, identity);
    QFETCH(QString, phone);
    const CitizenId known = log(u"Cấn Đức Kiên"_s, u"12/03/1958"_s, u"001058004612"_s, u"0378214906"_s);
    log(u"Cấn Đức Kiêm"_s, u"1985"_s, u"001085000017"_s, {}); // somebody it looks like already, and was said not to be
    AssistEntry entry = entryOf(u"Cấn Đức Kiêm"_s);
    entry.birth = parseBirth(u"1985"_s, entry.day);
    entry.identity = IdentityNumber::read(u"001058004621"_s);
    const auto logged = logAssist(*m_database, entry, usualStamp());
    QVERIFY_RESULT(logged);
    const AssistEntry recorded = readAssist(*m_database, logged->assist).value_or(AssistEntry());

    AssistEntry corrected = recorded;
    corrected.citizen = name;
    corrected.birth = parseBirth(birth, corrected.day);
    corrected.identity = IdentityNumber::read(identity);
    corrected.phone = PhoneNumber::read(phone);
    const auto asked = personToAskAbout(*m_database, corrected, recorded);
    QVERIFY_RESULT(asked);
    QTEST(asked->has_value(), "asks");
    if (*asked)
        QVERIFY((*asked)->citizen.id == known);
    // Whoever was answered about is not asked about again.
    corrected.knownCitizen = kSomebodyElse;
    QVERIFY(!personToAskAbout(*m_database, corrected, recorded)->has_value());
    if (asked->has_value()) {
        corrected.knownCitizen = known;
        QVERIFY(!personToAskAbout(*m_database, corrected, recorded)->has_value());
    }
}

QTEST_GUILESS_MAIN(TestKnownPeople)

#include "tst_KnownPeople.moc"
