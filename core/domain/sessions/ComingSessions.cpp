#include "sessions/ComingSessions.h"

#include <algorithm>
#include <map>

namespace somotcua {

namespace {

/// Where a shift begins when nothing else is known, for "later today" alone.
QTime usualStart(Shift shift)
{
    switch (shift) {
    case Shift::Morning:
        return {7, 30};
    case Shift::Afternoon:
        return {13, 30};
    case Shift::Evening:
        return {18, 0};
    }
    Q_UNREACHABLE();
}

std::map<Shift, ComingSession> sessionsOn(QDate day, const QList<KeptSession> &kept, const Schedule &schedule,
                                          const WorkingCalendar &calendar)
{
    std::map<Shift, ComingSession> sessions;
    const QList<ScheduleSlot> times = schedule.slotsOn(day);
    if (!calendar.isHoliday(day)) {
        for (const ScheduleSlot &slot : times)
            sessions.try_emplace(slot.shift(), ComingSession{day, slot.shift(), slot.from, slot.to});
    }
    for (const KeptSession &session : kept) {
        if (session.day != day)
            continue;
        if (session.state == SessionState::Cancelled) {
            sessions.erase(session.shift);
        } else if (session.state == SessionState::Planned) {
            const auto slot = std::ranges::find(times, session.shift, &ScheduleSlot::shift);
            const bool timed = slot != times.cend();
            sessions.try_emplace(
                session.shift,
                ComingSession{day, session.shift, timed ? slot->from : QTime(), timed ? slot->to : QTime()});
        }
    }
    return sessions;
}

} // namespace

QList<ComingSession> comingSessions(QDate today, QTime time, const QList<KeptSession> &kept,
                                    const ScheduleOfDay &scheduleOf, const WorkingCalendar &calendar, qsizetype most)
{
    QList<ComingSession> coming;
    for (int ahead = 0; ahead <= kComingDays && coming.size() < most; ++ahead) {
        const QDate day = today.addDays(ahead);
        for (const auto &[shift, session] : sessionsOn(day, kept, scheduleOf(day), calendar)) {
            const QTime start = session.from.isValid() ? session.from : usualStart(shift);
            if ((ahead > 0 || start > time) && coming.size() < most)
                coming << session;
        }
    }
    return coming;
}

} // namespace somotcua
