#pragma once

#include "base/Result.h"
#include "calendar/WorkingCalendar.h"
#include "sessions/Roster.h"
#include "storage_fwd.h"
#include "units/Unit.h"

namespace somotcua {

/// A month as the roster page shows it.
struct RosterMonth
{
    Period month = Period::monthOf(QDate(2024, 1, 1));
    Period shown = month; // whole weeks, Monday to Sunday
    QList<RosterSession> sessions; // of the days shown
    QHash<QDate, CalendarDay> namedDays; // holidays and make-up days among them
    QSet<QDate> withoutSession; // holidays on which the schedule has a session
    QList<Volunteer> members; // who is or was in the team on these days, or has a session
    Period quarter = month;
    QList<DutyShare> shares; // of the quarter, in the order of the members
    int quarterSessions = 0; // without those called off
};

/// The month that holds `day`; figures count up to `today`.
[[nodiscard]] Result<RosterMonth> rosterMonth(Database &database, QDate day, QDate today);

} // namespace somotcua
