#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "storage_fwd.h"
#include "units/TeamCount.h"

namespace somotcua {

/// Every count of teams and members, newest first. What holds on a day: countsHolding, communeTeams (domain).
[[nodiscard]] Result<QList<TeamCount>> teamCounts(Database &database);

/// A count of a hamlet's teams and members (none: of the whole commune). Earlier counts stay for earlier days.
[[nodiscard]] Result<TeamCountId> countTeams(Database &database, const TeamCount &count, const Stamp &stamp);
[[nodiscard]] Result<> takeBackTeamCount(Database &database, TeamCountId count, const Stamp &stamp);

} // namespace somotcua
