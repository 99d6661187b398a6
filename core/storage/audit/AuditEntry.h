#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace somotcua {

/// One value that an action changed. Without a salt it was emptied by retention.
struct AuditValue
{
    QString field;
    std::optional<QString> before;
    std::optional<QString> after;
    std::optional<QString> salt;
};

/// One line of the audit: who did what to what, and when.
struct AuditEntry
{
    qint64 id = 0;
    QDateTime moment; // UTC
    QString by;
    QString action;
    QString subject;
    std::optional<qint64> subjectId;
    QString valuesHash;
    QString hash;
    QList<AuditValue> values; // by field
};

/// Covers each value with its salt, so that a later guess at an emptied value cannot be tried against it. The values
/// must stand in the byte order of their fields, as the ledger gives them back.
QString hashOfValues(const QList<AuditValue> &values);
/// Covers the line, its valuesHash and the hash of the line before (empty for the first).
QString hashOfEntry(const QString &hashBefore, const AuditEntry &entry);

} // namespace somotcua
