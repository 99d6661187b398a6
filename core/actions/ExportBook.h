#pragma once

#include "base/Period.h"
#include "base/Result.h"
#include "storage_fwd.h"

#include <optional>

namespace somotcua {

/// Writes the assists of a period (all without one) as a book of contract §2; the number of rows.
[[nodiscard]] Result<qint64> exportBook(Database &database, const std::optional<Period> &period, const QString &path);

} // namespace somotcua
