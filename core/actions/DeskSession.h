#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "sessions/DeskView.h"
#include "storage_fwd.h"

namespace somotcua {

[[nodiscard]] Result<DeskSession> deskSession(Database &database, QDate day, Shift shift);
[[nodiscard]] Result<QList<DeskRow>> deskRows(Database &database, QDate day, Shift shift);
/// Opens (or makes) the session with these people on duty.
[[nodiscard]] Result<SessionId> openSession(Database &database, QDate day, Shift shift,
                                            const QList<VolunteerId> &onDuty, const Stamp &stamp);
[[nodiscard]] Result<> closeSession(Database &database, SessionId session, const Stamp &stamp);

} // namespace somotcua
