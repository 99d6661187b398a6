#pragma once

#include "ChangeDuty.h"

namespace somotcua {

/// Plans a session beside the schedule, with its hours, on any day. Fault::BadSchedule for hours that end before they
/// begin, Fault::Conflict when that day and shift have one.
[[nodiscard]] Result<> addSession(Database &database, const SessionPlace &place, QTime from, QTime to,
                                  const Stamp &stamp);
/// Calls a session off; those who were on duty stay noted. Fault::ReasonMissing without a reason, Fault::Conflict
/// when it is open, was closed, or has assists.
[[nodiscard]] Result<> callOffSession(Database &database, const SessionPlace &place, const QString &reason,
                                      const Stamp &stamp);
/// It takes place after all.
[[nodiscard]] Result<> resumeSession(Database &database, const SessionPlace &place, const Stamp &stamp);

} // namespace somotcua
