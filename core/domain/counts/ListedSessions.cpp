#include "counts/ListedSessions.h"

#include <algorithm>
#include <map>
#include <utility>

namespace somotcua {

QList<SessionCount> listedSessions(const QList<RecordedSession> &recorded, const Period &period,
                                   const ScheduleOfDay &scheduleOf, const WorkingCalendar &calendar,
                                   std::optional<QDate> firstDay)
{
    using Place = std::pair<QDate, Shift>;
    std::map<Place, SessionCount> listed;
    if (firstDay) {
        for (QDate day = std::max(period.first(), *firstDay); day <= period.last(); day = day.addDays(1)) {
            if (calendar.isHoliday(day))
                continue;
            for (const ScheduleSlot &slot : scheduleOf(day).slotsOn(day))
                listed[{day, slot.shift()}] = SessionCount{day, slot.shift(), {}, {}};
        }
    }
    for (const RecordedSession &session : recorded) {
        const Place place{session.count.day, session.count.shift};
        // One that the file keeps as cancelled, or that is held only after the counted days, is listed if it is
        // planned.
        if (session.count.figures || session.state == SessionState::Planned || listed.contains(place))
            listed[place] = session.count;
    }

    QList<SessionCount> sessions;
    for (const auto &[place, session] : listed)
        sessions << session;
    return sessions;
}

} // namespace somotcua
