#pragma once

#include "base/Result.h"
#include "Report.h"

#include <QByteArray>

namespace somotcua {

/// The same sheets as the workbook's, as an OpenDocument spreadsheet. The same report gives the same bytes.
/// Fault::FileUnwritable.
[[nodiscard]] Result<QByteArray> asOds(const Report &report);

} // namespace somotcua
