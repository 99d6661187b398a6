#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "ImportBook.h"
#include "importing/BookRows.h"
#include "storage_fwd.h"

namespace somotcua {

/// Writes the rows of one call, day by day, within its transaction: each is recorded, taken over into the assist it
/// stands for, or left as it is. `answer` counts them.
[[nodiscard]] Result<> writeRows(AuditedWrite &write, ImportBatchId batch, BookRows &rows, ImportAnswer &answer,
                                 const Progress &progress);

} // namespace somotcua
