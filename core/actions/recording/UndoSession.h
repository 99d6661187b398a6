#pragma once

#include "audit/AuditEntry.h"
#include "base/Result.h"
#include "storage_fwd.h"

namespace somotcua {

/// Whether the action was about a session or who is on duty: "session.open", "duty.put" …
bool isAboutSessions(const QString &action);

/// Puts back what the action changed of its session, and of the one it moved somebody from. A session that has assists
/// by now stays held.
[[nodiscard]] Result<> undoSession(AuditedWrite &write, const AuditEntry &entry);

} // namespace somotcua
