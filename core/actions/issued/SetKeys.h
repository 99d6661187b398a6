#pragma once

#include "issued/RowKeys.h"

#include <optional>

namespace somotcua {

/// The rows of a counted set in the ledger as it is now; nothing where they cannot be listed.
[[nodiscard]] Result<std::optional<QSet<RowKey>>> keysOf(Database &database, const CountedSet &set);

} // namespace somotcua
