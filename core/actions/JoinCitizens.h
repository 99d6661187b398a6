#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "base/Stamp.h"
#include "storage_fwd.h"

namespace somotcua {

struct TwoEntries
{
    CitizenId kept;
    CitizenId other;
};
/// Two entries are one person from now on: `other` counts as `kept`. Both stay as they were written.
[[nodiscard]] Result<> joinCitizens(Database &database, TwoEntries entries, const Stamp &stamp);
/// The entry counts for itself again.
[[nodiscard]] Result<> partCitizen(Database &database, CitizenId entry, const Stamp &stamp);

} // namespace somotcua
