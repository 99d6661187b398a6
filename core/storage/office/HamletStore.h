#pragma once

#include "base/Result.h"
#include "office/NameIndex.h"
#include "storage_fwd.h"
#include "units/Unit.h"

namespace somotcua {

/// The hamlets (thôn) of the commune as people name them. findOrAdd remembers the names it has read: keep one store for
/// a whole write, not longer.
class HamletStore
{
public:
    explicit HamletStore(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] Result<QList<Hamlet>> all(); // in the order of a Vietnamese list
    /// The hamlet of that name (NameIndex), else a new one. The name is not empty.
    [[nodiscard]] Result<HamletId> findOrAdd(AuditedWrite &write, const QString &name,
                                             std::optional<ImportBatchId> batch = {});

private:
    [[nodiscard]] Result<NameIndex *> names(); // read once

    Database &m_database;
    std::optional<NameIndex> m_names;
    bool m_asked = false;
};

} // namespace somotcua
