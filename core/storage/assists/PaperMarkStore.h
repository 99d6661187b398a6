#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "procedures/Papers.h"
#include "storage_fwd.h"

namespace somotcua {

/// The papers of an assist looked through at an earlier visit.
struct EarlierPapers
{
    AssistId assist;
    QDate day;
    QList<PaperMark> papers;
};

/// Which papers an assist was told of and which of them were brought.
class PaperMarkStore
{
public:
    explicit PaperMarkStore(Database &database)
        : m_database(database)
    { }

    /// Nothing when they were not looked through.
    [[nodiscard]] Result<std::optional<QList<PaperMark>>> of(AssistId assist);
    /// In the place of those before; nothing: they were not looked through.
    [[nodiscard]] Result<> set(AuditedWrite &write, AssistId assist, const std::optional<QList<PaperMark>> &papers);
    /// The last of a person's assists for this procedure, in any of its validities, whose papers were looked through;
    /// `but` aside.
    [[nodiscard]] Result<std::optional<EarlierPapers>> lastOf(CitizenId person, ProcedureId procedure,
                                                              std::optional<AssistId> but);

private:
    Database &m_database;
};

} // namespace somotcua
