#pragma once

#include "base/Result.h"
#include "ReportFrame.h"
#include "storage_fwd.h"

namespace somotcua {

/// The report of the indicators, within whatever snapshot its caller holds.
[[nodiscard]] Result<Report> buildIndicators(Database &database, const ReportFrame &frame);

} // namespace somotcua
