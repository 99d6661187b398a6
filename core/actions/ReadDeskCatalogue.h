#pragma once

#include "base/Result.h"
#include "procedures/DeskProcedure.h"
#include "storage_fwd.h"

namespace somotcua {

/// The procedures as the desk offers them on a day, with what a year of this ledger has taught.
[[nodiscard]] Result<DeskCatalogue> readDeskCatalogue(Database &database, QDate day);

} // namespace somotcua
