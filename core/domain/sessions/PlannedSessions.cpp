#include "sessions/PlannedSessions.h"

namespace somotcua {

QList<PlannedSession> plannedSessions(const Period &period, const ScheduleOfDay &scheduleOf,
                                      const WorkingCalendar &calendar)
{
    QList<PlannedSession> planned;
    for (QDate day = period.first(); day <= period.last(); day = day.addDays(1)) {
        if (calendar.isHoliday(day))
            continue;
        std::optional<Shift> before;
        for (const ScheduleSlot &slot : scheduleOf(day).slotsOn(day)) {
            if (slot.shift() != before)
                planned << PlannedSession{day, slot.shift(), slot.from, slot.to};
            before = slot.shift();
        }
    }
    return planned;
}

} // namespace somotcua
