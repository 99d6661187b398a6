#pragma once

#include "undo/UndoableActions.h"

namespace somotcua {

/// Assists saved, corrected, taken back: for the table of undoable actions.
[[nodiscard]] Result<> turnLog(AuditedWrite &write, const AuditEntry &entry, Turn turn);
[[nodiscard]] Result<bool> logStands(Database &database, const AuditEntry &entry, Turn turn);
[[nodiscard]] Result<> turnCorrection(AuditedWrite &write, const AuditEntry &entry, Turn turn);
[[nodiscard]] Result<bool> correctionStands(Database &database, const AuditEntry &entry, Turn turn);
[[nodiscard]] Result<> turnTakingBack(AuditedWrite &write, const AuditEntry &entry, Turn turn);
[[nodiscard]] Result<bool> takingBackStands(Database &database, const AuditEntry &entry, Turn turn);

} // namespace somotcua
