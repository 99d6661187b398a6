#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "sessions/DeskView.h"
#include "sessions/Roster.h"
#include "storage_fwd.h"

namespace somotcua {

[[nodiscard]] Result<DeskSession> deskSession(Database &database, QDate day, Shift shift);
[[nodiscard]] Result<QList<DeskRow>> deskRows(Database &database, QDate day, Shift shift);
/// Opens (or makes) the session with these people on duty.
[[nodiscard]] Result<SessionId> openSession(Database &database, QDate day, Shift shift,
                                            const QList<VolunteerId> &onDuty, const Stamp &stamp);
/// Notes who was on duty in a past session, once something was written for it; it stays closed.
[[nodiscard]] Result<> noteDuty(Database &database, QDate day, Shift shift, const QList<VolunteerId> &onDuty,
                                const Stamp &stamp);
[[nodiscard]] Result<> closeSession(Database &database, SessionId session, const Stamp &stamp);

/// The sessions of a day that take place, planned or held, by their start.
[[nodiscard]] Result<QList<RosterSession>> sessionsOf(Database &database, QDate day);
/// Closes the sessions of earlier days that nobody closed, and tells which.
[[nodiscard]] Result<QList<DeskSession>> closeForgotten(Database &database, const Stamp &stamp);

} // namespace somotcua
