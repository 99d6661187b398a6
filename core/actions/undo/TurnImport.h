#pragma once

#include "undo/UndoableActions.h"

namespace somotcua {

/// Whole imports, and their being taken back: for the table of undoable actions.
[[nodiscard]] Result<> turnImport(AuditedWrite &write, const AuditEntry &entry, Turn turn);
[[nodiscard]] Result<bool> importStands(Database &database, const AuditEntry &entry, Turn turn);
[[nodiscard]] Result<> turnTakingImportBack(AuditedWrite &write, const AuditEntry &entry, Turn turn);
[[nodiscard]] Result<bool> takingImportBackStands(Database &database, const AuditEntry &entry, Turn turn);

} // namespace somotcua
