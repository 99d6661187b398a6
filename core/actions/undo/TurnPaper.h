#pragma once

#include "undo/UndoableActions.h"

namespace somotcua {

/// Rows of a paper sheet said to be blank: for the table of undoable actions.
[[nodiscard]] Result<> turnBlankRows(AuditedWrite &write, const AuditEntry &entry, Turn turn);
[[nodiscard]] Result<bool> blankRowsStand(Database &database, const AuditEntry &entry, Turn turn);

} // namespace somotcua
