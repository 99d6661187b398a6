#pragma once

#include "base/Result.h"
#include "indicators/Indicator.h"
#include "office/Voided.h"
#include "storage_fwd.h"

namespace somotcua {

/// The office's own indicators. Those that come with the program are not here.
class IndicatorStore
{
public:
    explicit IndicatorStore(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] Result<QList<Indicator>> all(); // in the order they were added
    [[nodiscard]] Result<std::optional<Indicator>> find(IndicatorId id);
    /// With a code of its own, which never changes.
    [[nodiscard]] Result<IndicatorId> add(AuditedWrite &write, const Indicator &indicator);
    [[nodiscard]] Result<> change(AuditedWrite &write, const Indicator &indicator);
    [[nodiscard]] Result<> setVoided(AuditedWrite &write, IndicatorId id, Voided voided);

private:
    [[nodiscard]] Result<QList<Indicator>> read(const char *sql, IndicatorId id);

    Database &m_database;
};

} // namespace somotcua
