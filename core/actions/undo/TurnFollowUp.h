#pragma once

#include "undo/UndoableActions.h"

namespace somotcua {

/// Notes of calls, and one status recorded on several dossiers: their part of the table of undoable actions.
QList<UndoableAction> followUpActions();

} // namespace somotcua
