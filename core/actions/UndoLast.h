#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "storage_fwd.h"

#include <QList>
#include <QString>

#include <optional>

namespace somotcua {

/// How many actions back can be undone.
inline constexpr int kUndoableActions = 200;

/// An action that can be undone, or was: its name in the audit, what it was about, who did it and when.
struct Undoable
{
    enum class State : quint8
    {
        Done,
        Undone
    };
    qint64 auditEntry = 0;
    QString action;
    QString subject;
    Stamp stamp;
    State state = State::Done;
};

/// "saving the assist of Cấn Đức Kiên"
QString wordsOf(const Undoable &action);

/// The last actions of the ledger, newest first, at most kUndoableActions: the audit remembers them, so they are the
/// same after a restart.
[[nodiscard]] Result<QList<Undoable>> lastActions(Database &database);

/// The newest action that stands; what was taken back by other means is passed over.
[[nodiscard]] Result<std::optional<Undoable>> lastUndoable(Database &database);
/// The action undone last, unless something else was done since.
[[nodiscard]] Result<std::optional<Undoable>> nextRedoable(Database &database);

/// Undoing and redoing are new actions in the history ("undo", "redo"), never a deletion. Fault::NothingToUndo when
/// there is none; Fault::Conflict, with the action's words, when later changes stand in its way: nothing is changed
/// then.
[[nodiscard]] Result<Undoable> undoLast(Database &database, const Stamp &stamp);
[[nodiscard]] Result<Undoable> redoNext(Database &database, const Stamp &stamp);

/// Undoes one after the other, newest first, up to and with this one: those that were undone, fewer with the error that
/// stopped it.
struct UndoneRun
{
    QList<Undoable> undone;
    std::optional<Error> stoppedBy;
};
UndoneRun undoBackTo(Database &database, qint64 auditEntry, const Stamp &stamp);

} // namespace somotcua
