#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "storage_fwd.h"

#include <QString>

#include <optional>

namespace somotcua {

/// The newest action that can be undone and was not: its kind ("assist.log", "assist.correct", "assist.take_back",
/// "dossier.status", "dossier.statuses", "follow_up.note", "citizen.join", "citizen.part", "import", "session.open",
/// "session.close", "session.close_forgotten", "session.add", "session.call_off", "session.resume", "duty.put",
/// "duty.take_off", "duty.move", those of the catalogue) and what it was about.
struct Undoable
{
    qint64 auditEntry = 0;
    QString action;
    QString subject;
    Stamp stamp;
};

[[nodiscard]] Result<std::optional<Undoable>> lastUndoable(Database &database);

/// Undoes it. Undoing is a new action in the history ("undo"), never a deletion. Fault::NothingToUndo when there is
/// none.
[[nodiscard]] Result<Undoable> undoLast(Database &database, const Stamp &stamp);

} // namespace somotcua
