#include "ChangeSession.h"
#include "DeskSession.h"
#include "Entries.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "Printers.h"
#include "RosterMonth.h"
#include "Setup.h"
#include "UndoLast.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const QDate kMonday(2024, 9, 23);
const SessionPlace kWednesday{QDate(2024, 9, 25), Shift::Afternoon};
const SessionPlace kFriday{QDate(2024, 9, 27), Shift::Afternoon};

} // namespace

class TestRosterActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheMonthWithoutWriting();
    void putsMovesAndTakesOff();
    void undoesEachChange();
    void addsASessionWithItsHours();
    void callsOffWithAReason();
    void keepsAHeldSession();
    void closesForgottenSessionsAtTheNextOpening();
    void undoesOpeningAndClosing();
    void sharesCountTheQuarter();

private:
    std::optional<RosterSession> at(const SessionPlace &place) const;
    QStringList peopleAt(const SessionPlace &place) const;
    Stamp stamp() { return stampAfter(0); }

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
    VolunteerId m_ha;
    VolunteerId m_long;
};

void TestRosterActions::init()
{
    m_database = m_ledgers.create();
    const auto ha
        = saveVolunteer(*m_database, {{}, u"Khuất Thị Hà"_s, u"0912345678"_s, true, {}, {}, {}, {}}, usualStamp());
    const auto long_ = saveVolunteer(*m_database, {{}, u"Hồ Đình Long"_s, {}, false, {}, {}, {}, {}}, usualStamp());
    QVERIFY_RESULT(ha);
    QVERIFY_RESULT(long_);
    m_ha = *ha;
    m_long = *long_;
}

std::optional<RosterSession> TestRosterActions::at(const SessionPlace &place) const
{
    const auto month = rosterMonth(*m_database, place.day, kMonday);
    if (!month)
        return {};
    for (const RosterSession &session : month->sessions) {
        if (session.count.day == place.day && session.count.shift == place.shift)
            return session;
    }
    return {};
}

QStringList TestRosterActions::peopleAt(const SessionPlace &place) const
{
    const auto session = at(place);
    return session ? session->count.volunteers : QStringList{u"no session"_s};
}

void TestRosterActions::showsTheMonthWithoutWriting()
{
    const auto month = rosterMonth(*m_database, kMonday, kMonday);
    QVERIFY_RESULT(month);
    QCOMPARE(month->shown, *Period::between(QDate(2024, 8, 26), QDate(2024, 10, 6)));
    QVERIFY(month->namedDays.contains(QDate(2024, 9, 2)));
    QVERIFY(month->withoutSession.contains(QDate(2024, 9, 2))); // a Monday
    QVERIFY(!month->withoutSession.contains(QDate(2024, 9, 3))); // a Tuesday
    QCOMPARE(peopleAt({QDate(2024, 9, 2), Shift::Afternoon}), QStringList{u"no session"_s});
    for (const RosterSession &session : month->sessions)
        QVERIFY(!session.id);
}

void TestRosterActions::putsMovesAndTakesOff()
{
    QVERIFY_RESULT(putOnDuty(*m_database, kWednesday, m_ha, stamp()));
    QVERIFY_RESULT(putOnDuty(*m_database, kWednesday, m_long, stamp()));
    QVERIFY_RESULT(putOnDuty(*m_database, kWednesday, m_ha, stamp())); // is there already
    QCOMPARE(peopleAt(kWednesday), (QStringList{u"Khuất Thị Hà"_s, u"Hồ Đình Long"_s}));
    QVERIFY_RESULT(moveDuty(*m_database, kWednesday, kFriday, m_ha, stamp()));
    QCOMPARE(peopleAt(kWednesday), QStringList{u"Hồ Đình Long"_s});
    QCOMPARE(peopleAt(kFriday), QStringList{u"Khuất Thị Hà"_s});
    QVERIFY_RESULT(takeOffDuty(*m_database, kFriday, m_ha, stamp()));
    QCOMPARE(peopleAt(kFriday), QStringList());
    QCOMPARE(takeOffDuty(*m_database, kFriday, m_ha, stamp()).error().fault, Fault::UnknownVolunteer);
    QCOMPARE(putOnDuty(*m_database, kFriday, VolunteerId{99}, stamp()).error().fault, Fault::UnknownVolunteer);
    // The desk opens with those of the roster.
    QCOMPARE(deskSession(*m_database, kWednesday.day, kWednesday.shift)->onDutyNames, QStringList{u"Hồ Đình Long"_s});
}

void TestRosterActions::undoesEachChange()
{
    QVERIFY_RESULT(putOnDuty(*m_database, kWednesday, m_ha, stamp()));
    QVERIFY_RESULT(moveDuty(*m_database, kWednesday, kFriday, m_ha, stamp()));
    QVERIFY_RESULT(takeOffDuty(*m_database, kFriday, m_ha, stamp()));
    QVERIFY_RESULT(undoLast(*m_database, stamp()));
    QCOMPARE(peopleAt(kFriday), QStringList{u"Khuất Thị Hà"_s});
    QVERIFY_RESULT(undoLast(*m_database, stamp()));
    QCOMPARE(peopleAt(kFriday), QStringList());
    QCOMPARE(peopleAt(kWednesday), QStringList{u"Khuất Thị Hà"_s});
    QVERIFY_RESULT(undoLast(*m_database, stamp()));
    QCOMPARE(peopleAt(kWednesday), QStringList());
    QVERIFY(!at(kWednesday)->recorded); // as if nothing had been written
    QCOMPARE(lastUndoable(*m_database)->value_or(Undoable{}).action, u"volunteer.add"_s); // nothing of the roster
}

void TestRosterActions::addsASessionWithItsHours()
{
    const SessionPlace saturday{QDate(2024, 9, 28), Shift::Morning};
    QVERIFY_RESULT(addSession(*m_database, saturday, QTime(8, 0), QTime(11, 0), stamp()));
    const auto added = at(saturday);
    QVERIFY(added);
    QVERIFY(!added->scheduled);
    QCOMPARE(added->from, QTime(8, 0));
    const auto desk = deskSession(*m_database, saturday.day, saturday.shift);
    QVERIFY(desk->scheduled);
    QCOMPARE(desk->to, QTime(11, 0));
    QCOMPARE(addSession(*m_database, saturday, QTime(8, 0), QTime(9, 0), stamp()).error().fault, Fault::Conflict);
    QCOMPARE(addSession(*m_database, kFriday, QTime(14, 0), QTime(15, 0), stamp()).error().fault, Fault::Conflict);
    QCOMPARE(addSession(*m_database, {kMonday, Shift::Evening}, QTime(20, 0), QTime(19, 0), stamp()).error().fault,
             Fault::BadSchedule);
    QVERIFY_RESULT(undoLast(*m_database, stamp()));
    QVERIFY(!at(saturday));
    QVERIFY_RESULT(addSession(*m_database, saturday, QTime(9, 0), QTime(11, 0), stamp()));
    QCOMPARE(at(saturday)->from, QTime(9, 0));
}

void TestRosterActions::callsOffWithAReason()
{
    QVERIFY_RESULT(putOnDuty(*m_database, kFriday, m_ha, stamp()));
    QCOMPARE(callOffSession(*m_database, kFriday, u"  "_s, stamp()).error().fault, Fault::ReasonMissing);
    QVERIFY_RESULT(callOffSession(*m_database, kFriday, u" Họp xã "_s, stamp()));
    QVERIFY(at(kFriday)->isCalledOff());
    QCOMPARE(at(kFriday)->reason, u"Họp xã"_s);
    QVERIFY_RESULT(undoLast(*m_database, stamp()));
    QCOMPARE(peopleAt(kFriday), QStringList{u"Khuất Thị Hà"_s});
    QVERIFY(!at(kFriday)->isCalledOff());
    QVERIFY_RESULT(callOffSession(*m_database, kFriday, u"Mất điện"_s, stamp()));
    QVERIFY_RESULT(resumeSession(*m_database, kFriday, stamp()));
    QVERIFY(!at(kFriday)->reason);
    QCOMPARE(resumeSession(*m_database, kFriday, stamp()).error().fault, Fault::Conflict);
}

void TestRosterActions::keepsAHeldSession()
{
    QVERIFY_RESULT(logAssist(*m_database, usualEntry(), usualStamp()));
    QCOMPARE(callOffSession(*m_database, {kMonday, Shift::Afternoon}, u"Họp"_s, stamp()).error().fault,
             Fault::Conflict);
}

void TestRosterActions::closesForgottenSessionsAtTheNextOpening()
{
    QVERIFY_RESULT(openSession(*m_database, kMonday, Shift::Afternoon, {m_ha}, usualStamp()));
    QVERIFY_RESULT(logAssist(*m_database, usualEntry(), usualStamp()));
    QCOMPARE(closeForgotten(*m_database, stampAfter(0))->size(), 0); // of today: it runs
    const auto forgotten = closeForgotten(*m_database, stampAfter(2));
    QVERIFY_RESULT(forgotten);
    QCOMPARE(forgotten->size(), 1);
    QCOMPARE(forgotten->first().assists, 1);
    QCOMPARE(forgotten->first().session.state, SessionState::Closed);
    QCOMPARE(closeForgotten(*m_database, stampAfter(2))->size(), 0);
}

void TestRosterActions::undoesOpeningAndClosing()
{
    const auto session = openSession(*m_database, kMonday, Shift::Afternoon, {m_ha}, usualStamp());
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(closeSession(*m_database, *session, stamp()));
    QCOMPARE(undoLast(*m_database, stamp())->action, u"session.close"_s);
    QCOMPARE(deskSession(*m_database, kMonday, Shift::Afternoon)->session.state, SessionState::Open);
    QVERIFY_RESULT(logAssist(*m_database, usualEntry(), usualStamp()));
    QCOMPARE(undoLast(*m_database, stamp())->action, u"assist.log"_s);
    QCOMPARE(undoLast(*m_database, stamp())->action, u"session.open"_s);
    const auto desk = deskSession(*m_database, kMonday, Shift::Afternoon);
    QCOMPARE(desk->session.state, SessionState::Cancelled);
    QVERIFY(!at({kMonday, Shift::Afternoon})->recorded); // planned by the schedule, nothing more
}

void TestRosterActions::sharesCountTheQuarter()
{
    for (const SessionPlace &place : {kWednesday, kFriday, SessionPlace{QDate(2024, 7, 1), Shift::Afternoon},
                                      SessionPlace{QDate(2024, 10, 2), Shift::Afternoon}})
        QVERIFY_RESULT(putOnDuty(*m_database, place, m_ha, stamp()));
    QVERIFY_RESULT(callOffSession(*m_database, kFriday, u"Họp xã"_s, stamp()));
    const auto month = rosterMonth(*m_database, kMonday, kMonday);
    QVERIFY_RESULT(month);
    const auto share = std::ranges::find(month->shares, m_ha, &DutyShare::volunteer);
    QVERIFY(share != month->shares.cend());
    QCOMPARE(share->sessions, 2);
    QCOMPARE(month->members.size(), 2);
}

QTEST_GUILESS_MAIN(TestRosterActions)
#include "tst_RosterActions.moc"
