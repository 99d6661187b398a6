#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "procedures/Papers.h"
#include "storage_fwd.h"

namespace somotcua {

/// The papers and fees of procedures as the office has written them. Lines are taken back, never removed, so that a
/// procedure whose list was emptied is not one whose list was never written.
class PaperStore
{
public:
    explicit PaperStore(Database &database)
        : m_database(database)
    { }

    /// Nothing when the office has not written any, or when the ledger is an older one opened to read only.
    [[nodiscard]] Result<std::optional<QStringList>> papers(ProcedureId procedure);
    [[nodiscard]] Result<std::optional<ChannelFees>> fees(ProcedureId procedure);

    /// Puts the list in the place of the one before: papers that stay keep their line.
    [[nodiscard]] Result<> setPapers(AuditedWrite &write, ProcedureId procedure, const QStringList &papers);
    [[nodiscard]] Result<> setFees(AuditedWrite &write, ProcedureId procedure, const ChannelFees &fees);

private:
    [[nodiscard]] Result<bool> hasTables();

    Database &m_database;
};

} // namespace somotcua
