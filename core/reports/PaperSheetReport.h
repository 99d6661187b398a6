#pragma once

#include "ReportFrame.h"

namespace somotcua {

/// A numbered sheet with blank rows for the pen, its columns in the order of the desk's fields.
Report paperSheetReport(const ReportFrame &frame, int number, int rowCount);

} // namespace somotcua
