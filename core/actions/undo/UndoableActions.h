#pragma once

#include "audit/AuditEntry.h"
#include "base/Result.h"
#include "storage_fwd.h"

#include <QStringList>

namespace somotcua {

/// Which way an action is turned: back is undoing, forth is redoing.
enum class Turn : quint8
{
    Back,
    Forth
};

/// One kind of action that can be undone and redone: its name in the audit, how, and in which words.
struct UndoableAction
{
    QString name;
    /// Within an open transaction, from what the line noted. What it cannot do it refuses.
    Result<> (*turn)(AuditedWrite &write, const AuditEntry &entry, Turn turn);
    /// Whether there is something to turn: not when the thing was taken back by other means meanwhile.
    Result<bool> (*stands)(Database &database, const AuditEntry &entry, Turn turn);
    /// After "Undone:", in small letters: "saving the assist of Cấn Đức Kiên".
    QString (*words)(const QString &subject);
};

/// All of them. A new undoable action gets its line in this table and nothing else (docs/decisions/0012-undo.md).
const QList<UndoableAction> &undoableActions();
/// Nothing for a name that is not in the table.
const UndoableAction *undoableAction(const QString &name);
QStringList namesOfUndoableActions();

/// For the functions of the table: what a field was before the action (back) or after it (forth).
std::optional<QString> valueAt(const AuditValue &value, Turn turn);
const AuditValue *valueOf(const AuditEntry &entry, const QString &field);

} // namespace somotcua
