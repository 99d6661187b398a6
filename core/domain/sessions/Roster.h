#pragma once

#include "counts/Counts.h"
#include "sessions/PlannedSessions.h"

#include <QSet>

namespace somotcua {

/// A session of the roster: planned by the schedule, by hand, or held.
struct RosterSession
{
    SessionCount count; // day, shift, who, and the figures of one that was held
    SessionId id; // none while only the schedule plans it
    SessionState state = SessionState::Planned;
    bool scheduled = false; // the schedule plans one there
    bool recorded = false; // somebody planned or held it
    QTime from; // invalid: unknown
    QTime to;
    std::optional<QString> reason; // why it was called off

    bool isCalledOff() const { return state == SessionState::Cancelled; }
    bool isHeld() const { return count.figures.has_value(); }
};

/// The sessions of the period's days by day and start: those the schedule plans and those the file keeps. A recorded
/// one stands in place of the planned one of its day and shift. Not there are: one that was cancelled without a reason
/// (it was taken back) where the schedule plans none, and one that only the schedule planned on what has become a
/// holiday.
QList<RosterSession> rosterSessions(const QList<RecordedSession> &recorded, const Period &period,
                                    const ScheduleOfDay &scheduleOf, const WorkingCalendar &calendar);

/// Whether they run at the same time, on one day. Hours that are not known are those of the whole shift.
bool overlap(const RosterSession &one, const RosterSession &other);

/// Somebody can still be put on duty: it is neither over nor called off.
bool isToCome(const RosterSession &session, QDate today);

/// To come, and nobody is on duty.
bool isGap(const RosterSession &session, QDate today);

/// The places of the sessions to come in which somebody is on duty who is on duty in another one at the same time.
QSet<qsizetype> doubleDuties(const QList<RosterSession> &sessions, QDate today);

/// How many sessions a member has: held ones, and planned ones that were not called off.
struct DutyShare
{
    VolunteerId volunteer;
    int sessions = 0;

    friend bool operator==(const DutyShare &, const DutyShare &) = default;
};

/// One for each of `members`, in their order.
QList<DutyShare> dutyShares(const QList<RosterSession> &sessions, const QList<VolunteerId> &members);

QList<DutyShare> mostFirst(QList<DutyShare> shares); // equal ones stay in order
QList<DutyShare> fewestFirst(QList<DutyShare> shares);

/// Whom to ask for the session at `place`, those with the fewest sessions first: nobody who is on it already, and last
/// those who are on duty elsewhere at that time.
QList<DutyShare> candidates(const QList<RosterSession> &sessions, qsizetype place, const QList<DutyShare> &shares);

} // namespace somotcua
