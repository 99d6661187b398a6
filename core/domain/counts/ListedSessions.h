#pragma once

#include "sessions/Roster.h"

namespace somotcua {

/// The sessions a report lists (contract §4, block `sessions`): those held in the period, and those planned: recorded
/// as planned, or on the schedule's days that are no holiday, from the ledger's first day of data. A planned session
/// that was never held has no figures; one that was called off is not there. By day and shift.
QList<SessionCount> listedSessions(const QList<RecordedSession> &recorded, const Period &period,
                                   const ScheduleOfDay &scheduleOf, const WorkingCalendar &calendar,
                                   std::optional<QDate> firstDay);

} // namespace somotcua
