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
/// What a report becomes as it goes out: with its code, kept in the ledger.
using Issuing = std::function<Result<Report>(const Report &report)>;

/// Asks for a printer through the system's dialog and prints the pages that the screen shows. Once a printer was chosen
/// the report is issued, if at all. Stopping is no error.
[[nodiscard]] Result<> printReport(const Report &report, QWidget *parent, const Issuing &issue = {});

} // namespace somotcua
