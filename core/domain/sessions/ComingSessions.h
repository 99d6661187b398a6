#pragma once

#include "calendar/WorkingCalendar.h"
#include "counts/ListedSessions.h"
#include "sessions/HelpSession.h"

namespace somotcua {

/// A session that is still to come. Without times when no schedule has it.
struct ComingSession
{
    QDate day;
    Shift shift = Shift::Afternoon;
    QTime from;
    QTime to;

    friend bool operator==(const ComingSession &, const ComingSession &) = default;
};

/// What the file says of a session, whatever the schedule says.
struct KeptSession
{
    QDate day;
    Shift shift = Shift::Afternoon;
    SessionState state = SessionState::Planned;

    friend bool operator==(const KeptSession &, const KeptSession &) = default;
};

/// How many days ahead anybody is told of.
inline constexpr int kComingDays = 60;

/// The next sessions that begin after this moment, at most `most`: those of the schedule on days that are no holiday
/// and not cancelled, and those planned besides it.
QList<ComingSession> comingSessions(QDate day, QTime time, const QList<KeptSession> &kept,
                                    const ScheduleOfDay &scheduleOf, const WorkingCalendar &calendar, qsizetype most);

} // namespace somotcua
