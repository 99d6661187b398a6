#pragma once

#include "audit/AuditEntry.h"
#include "base/Result.h"
#include "storage_fwd.h"

#include <QStringList>

namespace somotcua {

/// An action and the last lines that undid and redid it (0: none).
struct TurnedEntry
{
    AuditEntry entry; // without its values
    qint64 undoneBy = 0;
    qint64 redoneBy = 0;

    bool isUndone() const { return undoneBy > redoneBy; }
};

/// Reads from the audit what was done, undone and redone. A line `undo` or `redo` whose subject is another line says
/// that it was.
class UndoStore
{
public:
    explicit UndoStore(Database &database);

    /// The newest lines with one of these actions, newest first.
    [[nodiscard]] Result<QList<TurnedEntry>> newest(const QStringList &actions, int limit);

private:
    Database &m_database;
};

} // namespace somotcua
