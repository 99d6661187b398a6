#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "storage_fwd.h"

#include <QHash>
#include <QString>

#include <optional>

namespace somotcua {

/// One action's write transaction (BEGIN IMMEDIATE) and its audit line. Leaving the scope without commit() rolls back.
/// No store writes without one in hand, and none can be had without saying who does what.
class AuditedWrite
{
public:
    AuditedWrite(Database &database, const Stamp &stamp, QString action);
    ~AuditedWrite();
    AuditedWrite(const AuditedWrite &) = delete;
    AuditedWrite &operator=(const AuditedWrite &) = delete;

    /// Whether the transaction could begin (the file may be locked or read-only); check before the first write.
    [[nodiscard]] Result<> begun() const;
    Database &database() { return m_database; }
    const Stamp &stamp() const { return m_stamp; }

    /// One value that changes, for the audit: field, before, after; equal ones are not kept.
    void note(const QString &field, const std::optional<QString> &before, const std::optional<QString> &after);

    /// Writes the audit line about `subject` (a dossier code, a citizen's name, a file) and commits; the line's id.
    [[nodiscard]] Result<qint64> commit(const QString &subject, qint64 subjectId = 0);

private:
    struct Change
    {
        QString field;
        std::optional<QString> before;
        std::optional<QString> after;
    };
    Database &m_database;
    Stamp m_stamp;
    QString m_action;
    Result<> m_begun;
    bool m_committed = false;
    QList<Change> m_changes;
};

} // namespace somotcua
