#pragma once

#include "base/Result.h"
#include "office/Voided.h"
#include "storage_fwd.h"
#include "units/TeamCount.h"

namespace somotcua {

/// The counts of teams and members by hamlet, each as it was counted on a day.
class TeamCountStore
{
public:
    explicit TeamCountStore(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] Result<QList<TeamCount>> all(); // newest first
    [[nodiscard]] Result<std::optional<TeamCount>> find(TeamCountId id);
    [[nodiscard]] Result<TeamCountId> add(AuditedWrite &write, const TeamCount &count);
    [[nodiscard]] Result<> setVoided(AuditedWrite &write, TeamCountId id, Voided voided);

private:
    Database &m_database;
};

} // namespace somotcua
