#pragma once

#include "undo/UndoableActions.h"

namespace somotcua {

/// What is changed on the pages of the catalogue: its part of the table of undoable actions.
QList<UndoableAction> catalogueActions();

} // namespace somotcua
