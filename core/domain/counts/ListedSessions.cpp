#include "counts/ListedSessions.h"

namespace somotcua {

QList<SessionCount> listedSessions(const QList<RecordedSession> &recorded, const Period &period,
                                   const ScheduleOfDay &scheduleOf, const WorkingCalendar &calendar,
                                   std::optional<QDate> firstDay)
{
    QList<SessionCount> listed;
    for (const RosterSession &session : rosterSessions(recorded, period, scheduleOf, calendar)) {
        const bool written = session.recorded && session.state == SessionState::Planned;
        // One that is held only after the counted days is listed if it is planned.
        const bool planned = session.scheduled && firstDay && *firstDay <= session.count.day;
        if (session.isHeld() || (!session.isCalledOff() && (written || planned)))
            listed << session.count;
    }
    return listed;
}

} // namespace somotcua
