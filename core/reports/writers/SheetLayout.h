#pragma once

#include "PrintedSheet.h"

namespace somotcua {

/// The worksheet of a report, as printed.
PrintedSheet layOutSheet(const Report &report);

/// The worksheets of a report: the first as printed, the blocks one under another in typed cells; then, where there are
/// several, one for each that has rows to go on with, and one for each block that only workbooks have.
QList<PrintedSheet> layOutSheets(const Report &report);

} // namespace somotcua
