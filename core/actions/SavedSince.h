#pragma once

#include "base/Result.h"
#include "storage_fwd.h"

#include <QDate>
#include <QDateTime>

namespace somotcua {

/// Whether an assist of this citizen was saved or corrected at that moment or later, as far as the newest lines of the
/// audit tell: whether a draft found after a power cut is in the ledger already.
[[nodiscard]] Result<bool> wasSavedSince(Database &database, const QString &citizen, const QDateTime &moment);

/// How many assists of a day the ledger has.
[[nodiscard]] Result<qint64> assistsOf(Database &database, QDate day);

} // namespace somotcua
