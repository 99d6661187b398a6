#pragma once

#include "base/Result.h"
#include "dossiers/DossierRow.h"
#include "storage_fwd.h"

#include <functional>

namespace somotcua {

/// Dossiers for tables and panels. The order always comes from an index, so that the first rows are there at once.
class DossierReader
{
public:
    explicit DossierReader(Database &database);

    /// `limit` < 0: all. `stop` is asked every few thousand rows.
    [[nodiscard]] Result<QList<qint64>> ids(const DossierFilter &filter, DossierOrder order, SortDirection direction,
                                            qint64 limit, const std::function<bool()> &stop);
    /// In the order of `ids`; taken back ones too.
    [[nodiscard]] Result<QList<DossierRow>> rows(const QList<qint64> &ids);
    /// Number, phone and field; the dossier itself, its row and history come from elsewhere.
    [[nodiscard]] Result<> addPerson(DossierDetails &details);
    [[nodiscard]] Result<QList<DossierAssist>> assists(DossierId dossier); // newest first

private:
    Database &m_database;
};

} // namespace somotcua
