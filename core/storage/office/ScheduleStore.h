#pragma once

#include "base/Result.h"
#include "sessions/Schedule.h"
#include "storage_fwd.h"

namespace somotcua {

/// A schedule and the first day it holds; without one it always held.
struct DatedSchedule
{
    qint64 id = 0;
    std::optional<QDate> validFrom;
    Schedule schedule;
};

/// The one of `schedules` that holds on `day`; nothing before the first.
const DatedSchedule *scheduleHolding(const QList<DatedSchedule> &schedules, QDate day);

class ScheduleStore
{
public:
    explicit ScheduleStore(Database &database)
        : m_database(database)
    { }

    /// By their first day; the one without comes first.
    [[nodiscard]] Result<QList<DatedSchedule>> all();
    /// The one that holds on that day; an empty one when there is none.
    [[nodiscard]] Result<Schedule> on(QDate day);
    /// From that day on; replaces one that begins on the same day.
    [[nodiscard]] Result<> set(AuditedWrite &write, const Schedule &schedule, std::optional<QDate> validFrom);

private:
    Database &m_database;
};

} // namespace somotcua
