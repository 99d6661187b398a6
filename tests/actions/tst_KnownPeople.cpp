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

QTEST_GUILESS_MAIN(TestKnownPeople)

#include "tst_KnownPeople.moc"
