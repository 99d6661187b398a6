#pragma once

#include "PrintedTable.h"

namespace somotcua {

struct PaperWords;

/// A block as it stands on the paper of its kind of report: which columns, how wide, what is left to the pen.
PrintedTable printedTable(const Report &report, const Block &block, const PaperWords &words);

} // namespace somotcua
