#pragma once

#include "base/Result.h"
#include "Report.h"

class QWidget;

namespace somotcua {

/// Asks for a printer through the system's dialog and prints the pages that the screen shows. Stopping is no error.
[[nodiscard]] Result<> printReport(const Report &report, QWidget *parent);

} // namespace somotcua
