#include "catalogue/ChangeHamlets.h"
#include "catalogue/CountTeams.h"
#include "CorrectAssist.h"
#include "DossierList.h"
#include "Entries.h"
#include "LedgerCheck.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "Printers.h"
#include "SearchLedger.h"
#include "Setup.h"
#include "UndoLast.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestChangeHamlets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = m_ledgers.create(); }
    void cleanup() { m_database.reset(); }

    void joinedHamletsCountAsOne();
    void joiningIsUndone();
    void namesThatCollideShowTheOldCommune();
    void aHamletNoLongerUsedIsNotOffered();
    void volunteersKeepHamletAndOrganisation();
    void teamsAreCountedByDay();

private:
    void log(const QString &citizen, const QString &hamlet);
    HamletId find(const QString &name);
    QStringList names();

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
};

void TestChangeHamlets::log(const QString &citizen, const QString &hamlet)
{
    AssistEntry entry = entryOf(citizen);
    entry.hamlet = hamlet;
    QVERIFY_RESULT(logAssist(*m_database, entry, usualStamp()));
}

HamletId TestChangeHamlets::find(const QString &name)
{
    const auto all = hamlets(*m_database);
    for (const Hamlet &hamlet : all.value_or(QList<Hamlet>())) {
        if (hamlet.name == name)
            return hamlet.id;
    }
    return {};
}

QStringList TestChangeHamlets::names()
{
    QStringList names;
    const auto all = hamlets(*m_database);
    for (const Hamlet &hamlet : all.value_or(QList<Hamlet>()))
        names << hamlet.name;
    return names;
}

void TestChangeHamlets::joinedHamletsCountAsOne()
{
    log(u"Cấn Đức Kiên"_s, u"Bắc Võng"_s);
    log(u"Cấn Thị Mai"_s, u"Bắc Võng Ngoại"_s);
    const HamletId kept = find(u"Bắc Võng Ngoại"_s);
    QVERIFY_RESULT(joinHamlets(*m_database, kept, find(u"Bắc Võng"_s), usualStamp()));

    QCOMPARE(names(), QStringList{u"Bắc Võng Ngoại"_s});
    QCOMPARE(peopleByHamlet(*m_database)->value(kept), 2);
    QCOMPARE(*assistsOfHamlet(*m_database, kept), 2);
    QCOMPARE(searchLedger(*m_database, u"kien ngoai"_s)->size(), 1);
    QCOMPARE(whatIsNotInStep(*m_database), QString());
    // What is written by the old name goes where it counts.
    log(u"Đỗ Văn Ba"_s, u"Bắc Võng"_s);
    QCOMPARE(names(), QStringList{u"Bắc Võng Ngoại"_s});
    QCOMPARE(peopleByHamlet(*m_database)->value(kept), 3);
    QCOMPARE(joinHamlets(*m_database, kept, kept, usualStamp()).error().fault, Fault::UnknownHamlet);
}

void TestChangeHamlets::joiningIsUndone()
{
    log(u"Cấn Đức Kiên"_s, u"Bắc Võng"_s);
    log(u"Cấn Thị Mai"_s, u"Bắc Võng Ngoại"_s);
    log(u"Cấn Văn Tư"_s, u"B. Võng"_s);
    QVERIFY_RESULT(joinHamlets(*m_database, find(u"Bắc Võng"_s), find(u"B. Võng"_s), usualStamp()));
    QVERIFY_RESULT(joinHamlets(*m_database, find(u"Bắc Võng Ngoại"_s), find(u"Bắc Võng"_s), usualStamp()));
    QCOMPARE(names().size(), 1);
    QCOMPARE(undoLast(*m_database, usualStamp())->action, u"hamlet.join"_s);
    QCOMPARE(names().size(), 2);
    QCOMPARE(peopleByHamlet(*m_database)->value(find(u"Bắc Võng"_s)), 2);
    QVERIFY_RESULT(undoLast(*m_database, usualStamp()));
    QCOMPARE(names().size(), 3);
    QVERIFY(find(u"B. Võng"_s));
    QCOMPARE(whatIsNotInStep(*m_database), QString());
}

void TestChangeHamlets::namesThatCollideShowTheOldCommune()
{
    log(u"Cấn Đức Kiên"_s, u"Thôn 1"_s);
    Hamlet first;
    first.id = find(u"Thôn 1"_s);
    first.name = u"Thôn 1"_s;
    Hamlet second;
    second.name = u"Thôn 1"_s;
    QCOMPARE(saveHamlet(*m_database, second, usualStamp()).error().fault, Fault::NameTaken);
    first.oldCommune = u"Vân Nam"_s;
    QVERIFY_RESULT(saveHamlet(*m_database, first, usualStamp()));
    QCOMPARE(names(), QStringList{u"Thôn 1"_s});
    second.oldCommune = u"Sen Phương"_s;
    QVERIFY_RESULT(saveHamlet(*m_database, second, usualStamp()));
    QCOMPARE(names(), (QStringList{u"Thôn 1 (Sen Phương)"_s, u"Thôn 1 (Vân Nam)"_s}));
    QCOMPARE(searchLedger(*m_database, u"kien nam"_s)->size(), 1);
    // The desk writes what it was offered.
    log(u"Đỗ Văn Ba"_s, u"Thôn 1 (Sen Phương)"_s);
    QCOMPARE(names().size(), 2);

    QVERIFY_RESULT(undoLast(*m_database, usualStamp()));
    QCOMPARE(undoLast(*m_database, usualStamp())->action, u"hamlet.add"_s);
    QCOMPARE(names(), QStringList{u"Thôn 1"_s});
    QCOMPARE(whatIsNotInStep(*m_database), QString());
}

void TestChangeHamlets::aHamletNoLongerUsedIsNotOffered()
{
    Hamlet old;
    old.name = u"Phúc Trạch"_s;
    old.usedUntil = QDate(2024, 9, 30);
    QVERIFY_RESULT(saveHamlet(*m_database, old, usualStamp()));
    QCOMPARE(hamletsOffered(*m_database, QDate(2024, 9, 30))->size(), 1);
    QCOMPARE(hamletsOffered(*m_database, QDate(2024, 10, 1))->size(), 0);
    QCOMPARE(hamlets(*m_database)->size(), 1);
}

void TestChangeHamlets::volunteersKeepHamletAndOrganisation()
{
    Hamlet hamlet;
    hamlet.name = u"Lục Xuân"_s;
    const auto home = saveHamlet(*m_database, hamlet, usualStamp());
    QVERIFY_RESULT(home);
    Volunteer volunteer;
    volunteer.name = u"Lý Thị Trang"_s;
    volunteer.hamlet = *home;
    volunteer.organisation = u" Hội  Phụ nữ"_s;
    volunteer.activeFrom = QDate(2024, 1, 1);
    volunteer.activeTo = QDate(2023, 1, 1);
    QCOMPARE(saveVolunteer(*m_database, volunteer, usualStamp()).error().fault, Fault::DaysReversed);
    volunteer.activeTo.reset();
    QVERIFY_RESULT(saveVolunteer(*m_database, volunteer, usualStamp()));
    const Volunteer kept = volunteers(*m_database)->constFirst();
    QCOMPARE(kept.organisation, u"Hội Phụ nữ"_s);
    QCOMPARE(kept.hamlet, *home);

    Volunteer changed = kept;
    changed.organisation.reset();
    changed.head = true;
    QVERIFY_RESULT(saveVolunteer(*m_database, changed, usualStamp()));
    QVERIFY_RESULT(undoLast(*m_database, usualStamp()));
    QCOMPARE(volunteers(*m_database)->constFirst().organisation, u"Hội Phụ nữ"_s);
    QVERIFY(!volunteers(*m_database)->constFirst().head);
    QVERIFY_RESULT(undoLast(*m_database, usualStamp()));
    QVERIFY(volunteers(*m_database)->isEmpty());
}

void TestChangeHamlets::teamsAreCountedByDay()
{
    Hamlet hamlet;
    hamlet.name = u"Lục Xuân"_s;
    const HamletId place = *saveHamlet(*m_database, hamlet, usualStamp());
    const QDate today = usualStamp().day();
    QVERIFY_RESULT(countTeams(*m_database, {{}, today.addDays(-30), place, 2, 11}, usualStamp()));
    const auto second = countTeams(*m_database, {{}, today, place, 3, 15}, usualStamp());
    QVERIFY_RESULT(second);
    QCOMPARE(communeTeams(*teamCounts(*m_database), today)->members, 15);
    QCOMPARE(countTeams(*m_database, {{}, today.addDays(1), place, 3, 15}, usualStamp()).error().fault,
             Fault::DayInFuture);
    QCOMPARE(countTeams(*m_database, {{}, today, place, 0, 15}, usualStamp()).error().fault, Fault::BadNumber);

    QVERIFY_RESULT(takeBackTeamCount(*m_database, *second, usualStamp()));
    QCOMPARE(communeTeams(*teamCounts(*m_database), today)->members, 11);
    QVERIFY_RESULT(undoLast(*m_database, usualStamp()));
    QCOMPARE(communeTeams(*teamCounts(*m_database), today)->members, 15);
    QVERIFY_RESULT(undoLast(*m_database, usualStamp()));
    QCOMPARE(communeTeams(*teamCounts(*m_database), today)->members, 11);
}

QTEST_GUILESS_MAIN(TestChangeHamlets)
#include "tst_ChangeHamlets.moc"
