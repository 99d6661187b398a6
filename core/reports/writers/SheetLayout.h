#pragma once

#include "PrintedSheet.h"

namespace somotcua {

/// The worksheets of a report: the first as printed, the blocks one under another in typed cells.
QList<PrintedSheet> layOutSheets(const Report &report);

} // namespace somotcua
