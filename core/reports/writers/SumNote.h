#pragma once

#include "Report.h"

namespace somotcua {

/// Whether the total of a column is what its rows add up to: of people counted once it is not.
bool isSumOfRows(const Block &block, qsizetype column);

/// "=SUM(C5:C12)", to be read in a note beside the total; never a formula of the sheet, which would change the figure.
/// Column and rows from 0, the last row excluded.
QString sumAsText(int column, int firstRow, int endRow);

} // namespace somotcua
