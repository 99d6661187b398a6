#pragma once

#include "base/Result.h"
#include "office/NameIndex.h"
#include "office/Voided.h"
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

    /// In the order of a Vietnamese list; without those joined to another.
    [[nodiscard]] Result<QList<Hamlet>> all();
    [[nodiscard]] Result<QList<Hamlet>> withJoined();
    [[nodiscard]] Result<std::optional<Hamlet>> find(HamletId id);
    /// The hamlet of that name (NameIndex), a joined one's too and then the one it counts for; else a new one. The name
    /// is not empty.
    [[nodiscard]] Result<HamletId> findOrAdd(AuditedWrite &write, const QString &name,
                                             std::optional<ImportBatchId> batch = {});
    /// By its own name; renewNames brings what is shown in step afterwards.
    [[nodiscard]] Result<HamletId> add(AuditedWrite &write, const Hamlet &hamlet);
    [[nodiscard]] Result<> change(AuditedWrite &write, const Hamlet &hamlet);
    [[nodiscard]] Result<> setVoided(AuditedWrite &write, HamletId id, Voided voided);
    /// Works out how every hamlet is shown; those whose name changed.
    [[nodiscard]] Result<QList<HamletId>> renewNames(AuditedWrite &write);

private:
    [[nodiscard]] Result<NameIndex *> names(); // read once
    [[nodiscard]] Result<QList<Hamlet>> read(const char *sql);

    Database &m_database;
    std::optional<NameIndex> m_names;
    bool m_asked = false;
};

} // namespace somotcua
