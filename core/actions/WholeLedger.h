#pragma once

#include "base/Result.h"
#include "Database.h"

#include <functional>

namespace somotcua {

/// A new ledger, filled by `fill` under another name beside `path` and given its name only when it is whole: a power
/// cut leaves no half ledger, and a failure leaves no file. What is already at `path` stays: Fault::LedgerExists.
[[nodiscard]] Result<std::unique_ptr<Database>> makeWholeLedger(const QString &path,
                                                                const std::function<Result<>(Database &)> &fill);

} // namespace somotcua
