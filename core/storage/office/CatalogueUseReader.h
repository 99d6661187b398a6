#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "storage_fwd.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace somotcua {

/// How much of the ledger stands on a row of the catalogue, and which entries show its name.
class CatalogueUseReader
{
public:
    explicit CatalogueUseReader(Database &database)
        : m_database(database)
    { }

    /// Distinct persons by hamlet, those of joined ones under the hamlet they count for.
    [[nodiscard]] Result<QHash<HamletId, qint64>> peopleByHamlet();
    [[nodiscard]] Result<qint64> assistsOf(HamletId hamlet); // joined ones included
    [[nodiscard]] Result<qint64> assistsOf(ProcedureId procedure);

    /// Open dossiers (neither finished nor ended) due after that day.
    [[nodiscard]] Result<qint64> openDueAfter(QDate day);

    // What a search finds by the name of the row.
    [[nodiscard]] Result<QList<CitizenId>> citizensOf(HamletId hamlet);
    [[nodiscard]] Result<QList<DossierId>> dossiersOf(ProcedureId procedure);
    [[nodiscard]] Result<QList<AssistId>> assistsWithoutDossierOf(ProcedureId procedure);

private:
    [[nodiscard]] Result<QList<qint64>> ids(const char *sql, qint64 id);
    [[nodiscard]] Result<qint64> number(const char *sql, qint64 id);

    Database &m_database;
};

} // namespace somotcua
