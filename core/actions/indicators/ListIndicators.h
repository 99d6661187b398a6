#pragma once

#include "base/Result.h"
#include "indicators/Indicator.h"
#include "storage_fwd.h"

#include <QHash>

namespace somotcua {

/// Those that come with the program in the order of the report, then the office's own.
[[nodiscard]] Result<QList<Indicator>> indicators(Database &database);
[[nodiscard]] Result<std::optional<Indicator>> findIndicator(Database &database, const QString &code);

/// What was typed about each, by its code, newest first; which of them count: `standing` (domain).
[[nodiscard]] Result<QHash<QString, QList<IndicatorValue>>> indicatorValues(Database &database);

} // namespace somotcua
