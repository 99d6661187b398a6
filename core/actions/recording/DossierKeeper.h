#pragma once

#include "assists/AssistStore.h"
#include "assists/CellsStore.h"
#include "dossiers/DossierStore.h"
#include "recording/EntryLookup.h"
#include "recording/StaleEntries.h"

namespace somotcua {

/// Keeps dossiers in step with the rows of their assists (contract §2: Dossiers, History, Several rows of a code).
class DossierKeeper
{
public:
    DossierKeeper(AuditedWrite &write, EntryLookup &lookup, StaleEntries &stale, std::optional<ImportBatchId> batch);

    /// A dossier of one row. Assists whose rows named its code and had no dossier join it with `takeIn`.
    [[nodiscard]] Result<DossierId> make(const DossierCells &cells, const Citizen &citizen);
    [[nodiscard]] Result<> takeIn(const DossierCode &code, DossierId dossier);
    /// The other assists wait for its code again.
    [[nodiscard]] Result<> letGoAllBut(AssistId kept, DossierId dossier);

    /// Brings a dossier in step now: it changes, goes when no row makes it any more, or comes back.
    [[nodiscard]] Result<> settle(DossierId dossier);
    /// The same, with another code than it has.
    [[nodiscard]] Result<> settle(DossierId dossier, const std::optional<DossierCode> &code);
    void settleLater(DossierId dossier) { m_waiting.insert(dossier.value); }
    [[nodiscard]] Result<> finish();

private:
    [[nodiscard]] Result<> bring(DossierId id, const std::optional<DossierCode> &code, const Dossier &before);
    [[nodiscard]] Result<> letGo(AssistId assist, const std::optional<DossierCode> &code);
    [[nodiscard]] Result<> goWithoutRows(DossierId id, const Dossier &before);
    /// Puts expected due days on the lines of submission and first reception.
    [[nodiscard]] Result<> expectDue(QList<StatusLine> &lines, const std::optional<Procedure> &procedure,
                                     const QList<StoredLine> &before, bool sameProcedure);

    AuditedWrite &m_write;
    EntryLookup &m_lookup;
    StaleEntries &m_stale;
    std::optional<ImportBatchId> m_batch;
    AssistStore m_assists;
    CellsStore m_cells;
    DossierStore m_dossiers;
    QSet<qint64> m_waiting;
};

} // namespace somotcua
