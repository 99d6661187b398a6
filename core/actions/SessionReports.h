#pragma once

#include "base/Result.h"
#include "office/ScheduleStore.h"
#include "ReportFrame.h"
#include "sessions/Roster.h"
#include "storage_fwd.h"

namespace somotcua {

/// What the rules of the roster are asked with: the recorded sessions of a period, with figures up to a day, the
/// schedules and the holidays.
struct RosterSource
{
    Period period;
    QList<RecordedSession> recorded;
    QList<DatedSchedule> schedules;
    WorkingCalendar calendar;

    Schedule scheduleOn(QDate day) const;
    QList<RosterSession> sessions() const; // planned and held
    QSet<QDate> holidaysWithoutSession() const; // on which the schedule has one
    QList<SessionCount> listed(std::optional<QDate> firstDay) const; // as a tally lists them
};

[[nodiscard]] Result<RosterSource> readRoster(Database &database, const Period &period, QDate countedTo);

/// The reports over sessions, within whatever snapshot their caller holds.
[[nodiscard]] Result<Report> buildSessionSheet(Database &database, const ReportFrame &frame);
[[nodiscard]] Result<Report> buildRoster(Database &database, const ReportFrame &frame);

} // namespace somotcua
