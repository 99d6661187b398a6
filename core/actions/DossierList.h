#pragma once

#include "base/Result.h"
#include "dossiers/DossierRow.h"
#include "storage_fwd.h"

#include <functional>

namespace somotcua {

/// The ids of all rows in order: read on a thread of its own with its own Database; `limit` < 0: all. `stop` is asked
/// now and then and ends the walk with Fault::Stopped.
[[nodiscard]] Result<QList<qint64>> dossierIds(Database &database, const DossierFilter &filter, DossierOrder order,
                                               SortDirection direction, qint64 limit,
                                               const std::function<bool()> &stop);
/// The rows of these ids, in their order.
[[nodiscard]] Result<QList<DossierRow>> dossierRows(Database &database, const QList<qint64> &ids);

[[nodiscard]] Result<DossierDetails> dossierDetails(Database &database, DossierId dossier);
[[nodiscard]] Result<DossierId> dossierByCode(Database &database, const QString &code);

} // namespace somotcua
