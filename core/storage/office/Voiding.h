#pragma once

#include "base/Result.h"
#include "office/Voided.h"
#include "storage_fwd.h"

namespace somotcua {

/// Runs an UPDATE with :at, :by and :id: who takes the row back and when, or both NULL where it is there again.
[[nodiscard]] Result<> runVoiding(AuditedWrite &write, const char *sql, qint64 id, Voided voided);

} // namespace somotcua
