#pragma once

#include "base/Result.h"
#include "ReportFrame.h"
#include "storage_fwd.h"

#include <QDateTime>

namespace somotcua {

/// What every report is told besides its rows, as the ledger has it.
[[nodiscard]] Result<ReportFrame> readFrame(Database &database, const Period &period, const QDateTime &now,
                                            const QString &language);

} // namespace somotcua
