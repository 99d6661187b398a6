#pragma once

#include "base/Result.h"
#include "dossiers/History.h"
#include "storage_fwd.h"

namespace somotcua {

/// What the rows of assists say about their dossiers.
class CellsStore
{
public:
    explicit CellsStore(Database &database);

    /// Kept only where they say more than the assist itself. The code is given only where no dossier carries it.
    [[nodiscard]] Result<> add(AuditedWrite &write, AssistId assist, const DossierCells &cells);
    [[nodiscard]] Result<> set(AuditedWrite &write, AssistId assist, const DossierCells &cells);

    [[nodiscard]] Result<DossierCells> find(AssistId assist);
    /// Of the assists of a dossier that count, by day, then id.
    [[nodiscard]] Result<QList<DossierCells>> ofDossier(DossierId dossier);
    [[nodiscard]] Result<QList<AssistId>> assistsOf(DossierId dossier);
    /// Assists that count and have no dossier, whose rows name this code.
    [[nodiscard]] Result<QList<AssistId>> waitingFor(const DossierCode &code);

private:
    Database &m_database;
};

} // namespace somotcua
