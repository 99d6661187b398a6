#pragma once

#include "base/Result.h"
#include "Report.h"

#include <QByteArray>

namespace somotcua {

/// The sheet as printed, the blocks one under another, in typed cells: numbers are numbers, days are days, texts are
/// never formulas, what is unknown is empty. Fault::FileUnwritable when the machine has no room to build it, or the
/// report more rows than a sheet holds.
[[nodiscard]] Result<QByteArray> asXlsx(const Report &report);

} // namespace somotcua
