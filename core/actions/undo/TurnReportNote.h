#pragma once

#include "undo/UndoableActions.h"

namespace somotcua {

/// Words typed for a report: their part of the table of undoable actions.
QList<UndoableAction> reportNoteActions();

} // namespace somotcua
