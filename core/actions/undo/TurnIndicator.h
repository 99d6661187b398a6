#pragma once

#include "undo/UndoableActions.h"

namespace somotcua {

/// What is defined and entered about indicators: its part of the table of undoable actions.
QList<UndoableAction> indicatorActions();

} // namespace somotcua
