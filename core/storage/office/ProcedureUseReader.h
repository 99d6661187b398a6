#pragma once

#include "assists/Outcome.h"
#include "base/Id.h"
#include "base/Result.h"
#include "storage_fwd.h"

#include <QDate>
#include <QHash>

namespace somotcua {

/// How often each outcome came of a procedure.
using OutcomeCounts = QHash<Outcome, qint64>;

/// What the desk's habits are, from the ledger: counted over an index, once for each opening of the desk.
class ProcedureUseReader
{
public:
    explicit ProcedureUseReader(Database &database);

    [[nodiscard]] Result<QHash<qint64, OutcomeCounts>> since(QDate day); // by the procedure's id
    [[nodiscard]] Result<std::optional<ProcedureId>> lastUsed();
    /// The code of the newest dossier that has one; empty for none.
    [[nodiscard]] Result<QString> lastCode();

private:
    Database &m_database;
};

} // namespace somotcua
