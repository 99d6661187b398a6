#pragma once

#include "undo/UndoableActions.h"

namespace somotcua {

/// Dossiers that were moved to another status: for the table of undoable actions.
[[nodiscard]] Result<> turnStatus(AuditedWrite &write, const AuditEntry &entry, Turn turn);
[[nodiscard]] Result<bool> statusStands(Database &database, const AuditEntry &entry, Turn turn);

} // namespace somotcua
