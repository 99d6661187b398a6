#pragma once

#include "base/Result.h"
#include "office/NameIndex.h"
#include "office/Voided.h"
#include "storage_fwd.h"
#include "units/Unit.h"

namespace somotcua {

/// The team's volunteers, past ones too. findOrAdd remembers the names it has read: keep one store for a whole write,
/// not longer.
class VolunteerStore
{
public:
    explicit VolunteerStore(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] Result<QList<Volunteer>> all(); // in the order of a Vietnamese list
    [[nodiscard]] Result<std::optional<Volunteer>> find(VolunteerId id);
    /// The volunteer of that name (NameIndex), else a new one. The name is not empty.
    [[nodiscard]] Result<VolunteerId> findOrAdd(AuditedWrite &write, const QString &name,
                                                std::optional<ImportBatchId> batch = {});
    [[nodiscard]] Result<VolunteerId> add(AuditedWrite &write, const Volunteer &volunteer,
                                          std::optional<ImportBatchId> batch = {});
    [[nodiscard]] Result<> change(AuditedWrite &write, const Volunteer &volunteer);
    [[nodiscard]] Result<> setVoided(AuditedWrite &write, VolunteerId id, Voided voided);

private:
    [[nodiscard]] Result<NameIndex *> names(); // read once

    Database &m_database;
    std::optional<NameIndex> m_names;
    bool m_asked = false;
};

} // namespace somotcua
