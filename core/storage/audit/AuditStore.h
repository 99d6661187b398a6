#pragma once

#include "audit/AuditEntry.h"
#include "base/Result.h"
#include "storage_fwd.h"

namespace somotcua {

/// What is wrong with a line of the audit.
struct AuditFlaw
{
    enum class Kind : quint8
    {
        LineChanged, // or one before it removed or put in
        ValuesChanged,
        LineMissing // ids are given without gaps
    };
    qint64 entry = 0;
    Kind kind = Kind::LineChanged;

    friend bool operator==(const AuditFlaw &, const AuditFlaw &) = default;
};

/// The audit is written by AuditedWrite alone; here it is read.
class AuditStore
{
public:
    explicit AuditStore(Database &database)
        : m_database(database)
    { }

    /// Newest first, at most `limit` before the line `before` (0: from the newest), without their values.
    [[nodiscard]] Result<QList<AuditEntry>> entries(qint64 before, int limit);
    [[nodiscard]] Result<QList<AuditValue>> values(qint64 entry); // in the byte order of their fields
    /// Follows the chain from the first line; the first flaw, nothing when it is whole. Values that retention has
    /// emptied are no flaw. What the chain cannot tell: that its newest lines were cut off.
    [[nodiscard]] Result<std::optional<AuditFlaw>> verify();

private:
    Database &m_database;
};

} // namespace somotcua
