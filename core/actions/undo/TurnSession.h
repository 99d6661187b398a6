#pragma once

#include "undo/UndoableActions.h"

namespace somotcua {

/// Sessions opened, closed, added, called off, and who is on duty in them: their part of the table of undoable actions.
/// What the action changed of its session, and of the one it moved somebody from, is turned; a session that has assists
/// by now stays held.
QList<UndoableAction> sessionActions();
/// Whether an action is one of these: "session.open", "duty.put" …
bool isAboutSessions(const QString &action);

} // namespace somotcua
