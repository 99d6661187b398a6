#include "sessions/Roster.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace somotcua {

namespace {

using Place = std::pair<QDate, Shift>;

RosterSession ofSchedule(const PlannedSession &planned)
{
    RosterSession session;
    session.count.day = planned.day;
    session.count.shift = planned.shift;
    session.scheduled = true;
    session.from = planned.from;
    session.to = planned.to;
    return session;
}

/// Whether a session that the file keeps counts for itself, although the schedule plans none there.
bool standsAlone(const RecordedSession &session, const WorkingCalendar &calendar)
{
    if (session.count.figures)
        return true;
    switch (session.state) {
    case SessionState::Planned: // for a holiday only when somebody said so, with hours
        return session.from.has_value() || !calendar.isHoliday(session.count.day);
    case SessionState::Open:
    case SessionState::Closed:
        return true;
    case SessionState::Cancelled:
        return session.reason.has_value();
    }
    Q_UNREACHABLE();
}

void take(RosterSession &session, const RecordedSession &recorded)
{
    session.count = recorded.count;
    session.id = recorded.id;
    session.state = recorded.state;
    session.reason = recorded.reason;
    session.recorded = true;
    if (recorded.from && recorded.to) {
        session.from = *recorded.from;
        session.to = *recorded.to;
    }
    if (recorded.state != SessionState::Cancelled)
        return;
    if (recorded.count.figures) {
        session.state = SessionState::Closed;
    } else if (!recorded.reason) { // taken back: as if nothing had been recorded
        session.state = SessionState::Planned;
        session.recorded = false;
    }
}

std::pair<QTime, QTime> hoursOf(const RosterSession &session)
{
    if (session.from.isValid() && session.to.isValid())
        return {session.from, session.to};
    switch (session.count.shift) {
    case Shift::Morning:
        return {QTime(0, 0), QTime(12, 0)};
    case Shift::Afternoon:
        return {QTime(12, 0), QTime(18, 0)};
    case Shift::Evening:
        return {QTime(18, 0), QTime(23, 59)};
    }
    Q_UNREACHABLE();
}

bool shareSomebody(const RosterSession &one, const RosterSession &other)
{
    return std::ranges::any_of(one.count.volunteerIds,
                               [&](VolunteerId id) { return other.count.volunteerIds.contains(id); });
}

} // namespace

QList<RosterSession> rosterSessions(const QList<RecordedSession> &recorded, const Period &period,
                                    const ScheduleOfDay &scheduleOf, const WorkingCalendar &calendar)
{
    std::map<Place, RosterSession> found;
    for (const PlannedSession &planned : plannedSessions(period, scheduleOf, calendar))
        found[{planned.day, planned.shift}] = ofSchedule(planned);
    for (const RecordedSession &session : recorded) {
        const Place place{session.count.day, session.count.shift};
        if (period.contains(session.count.day) && (found.contains(place) || standsAlone(session, calendar)))
            take(found[place], session);
    }

    QList<RosterSession> sessions;
    for (const auto &[place, session] : found)
        sessions << session;
    return sessions;
}

bool overlap(const RosterSession &one, const RosterSession &other)
{
    const auto [oneFrom, oneTo] = hoursOf(one);
    const auto [otherFrom, otherTo] = hoursOf(other);
    return one.count.day == other.count.day && oneFrom < otherTo && otherFrom < oneTo;
}

bool isToCome(const RosterSession &session, QDate today)
{
    const bool over = session.state == SessionState::Closed || session.count.day < today;
    return !over && !session.isCalledOff();
}

bool isGap(const RosterSession &session, QDate today)
{
    return isToCome(session, today) && session.count.volunteerIds.isEmpty();
}

QSet<qsizetype> doubleDuties(const QList<RosterSession> &sessions, QDate today)
{
    QSet<qsizetype> places;
    for (qsizetype first = 0; first < sessions.size(); ++first) {
        for (qsizetype second = first + 1; second < sessions.size(); ++second) {
            const RosterSession &one = sessions.at(first);
            const RosterSession &other = sessions.at(second);
            if (isToCome(one, today) && isToCome(other, today) && overlap(one, other) && shareSomebody(one, other))
                places << first << second;
        }
    }
    return places;
}

QList<DutyShare> dutyShares(const QList<RosterSession> &sessions, const QList<VolunteerId> &members)
{
    QList<DutyShare> shares;
    for (const VolunteerId member : members) {
        DutyShare share{member, 0};
        for (const RosterSession &session : sessions) {
            if (!session.isCalledOff() && session.count.volunteerIds.contains(member))
                ++share.sessions;
        }
        shares << share;
    }
    return shares;
}

QList<DutyShare> mostFirst(QList<DutyShare> shares)
{
    std::ranges::stable_sort(shares, std::greater(), &DutyShare::sessions);
    return shares;
}

QList<DutyShare> fewestFirst(QList<DutyShare> shares)
{
    std::ranges::stable_sort(shares, std::less(), &DutyShare::sessions);
    return shares;
}

QList<DutyShare> candidates(const QList<RosterSession> &sessions, qsizetype place, const QList<DutyShare> &shares)
{
    const RosterSession &session = sessions.at(place);
    const auto isBusy = [&](const DutyShare &share) {
        for (qsizetype other = 0; other < sessions.size(); ++other) {
            if (other != place && !sessions.at(other).isCalledOff() && overlap(session, sessions.at(other))
                && sessions.at(other).count.volunteerIds.contains(share.volunteer))
                return true;
        }
        return false;
    };
    QList<DutyShare> free = fewestFirst(shares);
    free.removeIf([&](const DutyShare &share) { return session.count.volunteerIds.contains(share.volunteer); });
    std::ranges::stable_partition(free, [&](const DutyShare &share) { return !isBusy(share); });
    return free;
}

} // namespace somotcua
