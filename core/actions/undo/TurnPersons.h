#pragma once

#include "undo/UndoableActions.h"

namespace somotcua {

/// Entries of persons joined or parted: for the table of undoable actions.
[[nodiscard]] Result<> turnPersons(AuditedWrite &write, const AuditEntry &entry, Turn turn);
[[nodiscard]] Result<bool> personsStand(Database &database, const AuditEntry &entry, Turn turn);

} // namespace somotcua
