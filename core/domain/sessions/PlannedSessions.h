#pragma once

#include "base/Period.h"
#include "calendar/WorkingCalendar.h"
#include "sessions/Schedule.h"

#include <functional>

namespace somotcua {

/// The schedule that was valid on a day.
using ScheduleOfDay = std::function<Schedule(QDate)>;

/// A session as the schedule alone plans it.
struct PlannedSession
{
    QDate day;
    Shift shift = Shift::Afternoon;
    QTime from;
    QTime to;

    friend bool operator==(const PlannedSession &, const PlannedSession &) = default;
};

/// The sessions that the schedule plans on the days of the period, by day and start, at most one a shift. A holiday has
/// none; a make-up day has those of its own weekday, if any.
QList<PlannedSession> plannedSessions(const Period &period, const ScheduleOfDay &scheduleOf,
                                      const WorkingCalendar &calendar);

} // namespace somotcua
