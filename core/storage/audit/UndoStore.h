#pragma once

#include "audit/AuditEntry.h"
#include "base/Result.h"
#include "storage_fwd.h"

namespace somotcua {

/// Finds in the audit what can still be undone. A line `undo` whose subject is another line says that it was.
class UndoStore
{
public:
    explicit UndoStore(Database &database);

    /// The newest action that can be undone and was not, with its values; nothing when there is none.
    [[nodiscard]] Result<std::optional<AuditEntry>> last();

private:
    Database &m_database;
};

} // namespace somotcua
