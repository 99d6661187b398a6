#pragma once

#include "base/Result.h"
#include "ReportFrame.h"
#include "storage_fwd.h"

namespace somotcua {

/// Counts both periods of a comparison; `against` nothing is the same period last year.
[[nodiscard]] Result<Report> buildComparison(Database &database, const ReportFrame &frame,
                                             const std::optional<Period> &against);

} // namespace somotcua
