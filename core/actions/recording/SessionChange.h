#pragma once

#include "base/Result.h"
#include "sessions/HelpSession.h"
#include "storage_fwd.h"

#include <QString>

namespace somotcua {

/// "23/09/2024 afternoon": what the audit is about.
QString sessionSubject(QDate day, Shift shift);

/// The session of a day and shift as the file keeps it, else one that is only planned (without an id).
[[nodiscard]] Result<HelpSession> sessionOrPlan(Database &database, QDate day, Shift shift);

/// Writes what has become of a session and notes each value that changes, so that undoing can put it back. A second
/// session of one action has a prefix to its notes. The id of the session.
[[nodiscard]] Result<SessionId> keepSession(AuditedWrite &write, const HelpSession &before, const HelpSession &after,
                                            const QString &prefix = {});

} // namespace somotcua
