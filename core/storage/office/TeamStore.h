#pragma once

#include "base/Result.h"
#include "storage_fwd.h"
#include "units/Unit.h"

namespace somotcua {

/// The team, as one row.
class TeamStore
{
public:
    explicit TeamStore(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] Result<std::optional<Team>> read();
    [[nodiscard]] Result<TeamId> add(AuditedWrite &write, const QString &name);
    [[nodiscard]] Result<> rename(AuditedWrite &write, const Team &team);

private:
    Database &m_database;
};

} // namespace somotcua
