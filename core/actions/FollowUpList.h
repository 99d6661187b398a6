#pragma once

#include "base/Result.h"
#include "followup/FollowUp.h"
#include "storage_fwd.h"

namespace somotcua {

/// The day with what the ledger's calendar calls two working days.
[[nodiscard]] Result<FollowUpDay> followUpDay(Database &database, QDate day);

/// How many dossiers somebody must look after, and which. With many open ones both take a moment: ask on a thread of
/// its own.
[[nodiscard]] Result<FollowUpCounts> followUpCounts(Database &database, const FollowUpDay &on);
[[nodiscard]] Result<QList<qint64>> followUpIds(Database &database, const FollowUpDay &on, FollowUpGroup group);

/// The rows of these ids, in their order; what has nothing to do any more is left out.
[[nodiscard]] Result<QList<FollowUpRow>> followUpRows(Database &database, const QList<qint64> &ids,
                                                      const FollowUpDay &on);

} // namespace somotcua
