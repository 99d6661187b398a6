#pragma once

#include "audit/AuditEntry.h"
#include "base/Result.h"
#include "storage_fwd.h"

namespace somotcua {

/// Whether the action is one of the catalogue's: "procedure.…", "volunteer.…", "hamlet.…", "holiday.…",
/// "team_count.…", "obstacle.…".
bool isCatalogueAction(const QString &action);

/// Which of a line's two sides the catalogue takes on: Before undoes the action, After does it again.
enum class AuditSide : quint8
{
    Before,
    After
};
/// Brings the rows that the line is about to one of its sides, reading nothing but its values.
[[nodiscard]] Result<> putCatalogue(AuditedWrite &write, const AuditEntry &entry, AuditSide side);

} // namespace somotcua
