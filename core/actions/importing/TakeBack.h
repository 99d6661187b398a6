#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "storage_fwd.h"

namespace somotcua {

/// Takes an import that counts back within an open transaction (takeBackImport, undoing).
[[nodiscard]] Result<> takeBackBatch(AuditedWrite &write, ImportBatchId batch);
/// An import that was taken back counts again: its assists, and what it changed on others, as they were then (undoing,
/// redoing).
[[nodiscard]] Result<> restoreBatch(AuditedWrite &write, ImportBatchId batch);

} // namespace somotcua
