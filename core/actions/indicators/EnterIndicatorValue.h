#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "indicators/Indicator.h"
#include "storage_fwd.h"

namespace somotcua {

/// What an indicator was in a period, or its target there. Entered again for the same period it is a correction: a new
/// row, the one before stays as history. What is not true (flawOf) is refused as Fault::BadNumber.
[[nodiscard]] Result<IndicatorValueId> enterIndicatorValue(Database &database, const IndicatorValue &value,
                                                           const Stamp &stamp);

/// Nothing is known of the indicator in that row's period any more: the row goes with what it had corrected.
[[nodiscard]] Result<> takeBackIndicatorValue(Database &database, IndicatorValueId id, const Stamp &stamp);

} // namespace somotcua
