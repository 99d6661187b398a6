#pragma once

#include "base/Result.h"
#include "PagedDocument.h"
#include "Report.h"

#include <functional>

class QWidget;

namespace somotcua {

/// Asks for a printer; `make` lays out what is printed once one was chosen. Stopping is no error.
[[nodiscard]] Result<> printDocument(Orientation orientation, const std::function<Result<PagedDocument>()> &make,
                                     QWidget *parent);
/// Asks for a printer through the system's dialog and prints the pages that the screen shows. Stopping is no error.
[[nodiscard]] Result<> printReport(const Report &report, QWidget *parent);

} // namespace somotcua
