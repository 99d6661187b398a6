#pragma once

#include "base/Result.h"
#include "office/ProcedureIndex.h"
#include "office/Voided.h"
#include "procedures/Procedure.h"
#include "storage_fwd.h"

#include <QList>

namespace somotcua {

struct FoundProcedure
{
    Procedure procedure;
    bool added = false; // the catalogue did not know it
};

/// The catalogue. find and findOrAdd remember what they have read: keep one store for a whole write, not longer.
class ProcedureStore
{
public:
    explicit ProcedureStore(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] Result<QList<Procedure>> all(); // every validity, by code, then first day
    [[nodiscard]] Result<QList<Procedure>> on(QDate day); // one validity each, by the short name, hidden ones too
    [[nodiscard]] Result<std::optional<Procedure>> find(ProcedureId id);
    /// What a book's two cells mean (contract §2): either may hold a code in any writing, or a name without regard to
    /// accents, whole or short. Of several validities the one of that day. Nothing when both cells are empty or
    /// unknown.
    [[nodiscard]] Result<std::optional<Procedure>> find(const QString &codeCell, const QString &nameCell, QDate day);
    /// As find; what is unknown is kept as it is and added as unverified. Nothing only when both cells are empty.
    [[nodiscard]] Result<std::optional<FoundProcedure>> findOrAdd(AuditedWrite &write, const QString &codeCell,
                                                                  const QString &nameCell, QDate day,
                                                                  std::optional<ImportBatchId> batch = {});
    [[nodiscard]] Result<ProcedureId> add(AuditedWrite &write, const Procedure &procedure,
                                          std::optional<ImportBatchId> batch = {});
    [[nodiscard]] Result<> change(AuditedWrite &write, const Procedure &procedure);
    /// What was added by mistake is offered nowhere; what names it keeps it.
    [[nodiscard]] Result<> setVoided(AuditedWrite &write, ProcedureId id, Voided voided);

private:
    [[nodiscard]] Result<QList<Procedure>> withCode(const QString &code);
    /// What the cells mean on that day, the catalogue read when it has to be. The cells are tidy.
    [[nodiscard]] Result<const Procedure *> lookUp(const QString &codeCell, const QString &nameCell, QDate day);
    [[nodiscard]] Result<ProcedureIndex *> catalogue(); // read once
    void forget();

    Database &m_database;
    std::optional<ProcedureIndex> m_known;
    QList<Procedure> m_first; // what the first look-up found without reading the catalogue
};

} // namespace somotcua
