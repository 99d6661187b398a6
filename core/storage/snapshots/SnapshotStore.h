#pragma once

#include "base/Period.h"
#include "base/Result.h"
#include "base/Stamp.h"
#include "storage_fwd.h"

#include <QByteArray>
#include <QStringList>

namespace somotcua {

/// A report that went out, without its figures.
struct Snapshot
{
    qint64 id = 0;
    QString code; // on the sheet
    QString kind;
    Period period;
    QDate asOf;
    QString language;
    QString title;
    Stamp issued;
    QStringList formats = {}; // in which it was issued
};

/// What of a report is kept besides.
struct SnapshotContent
{
    QByteArray digest; // hex; equal reports have equal ones
    QByteArray figures; // the archived report
    QByteArray rowKeys; // the rows behind its figures; empty when they were not read
};

/// Reports as they were issued, and their files. Both are kept packed and never change.
class SnapshotStore
{
public:
    explicit SnapshotStore(Database &database)
        : m_database(database)
    { }

    /// Its id; `id` and `formats` of the snapshot are not looked at.
    [[nodiscard]] Result<qint64> add(AuditedWrite &write, const Snapshot &snapshot, const SnapshotContent &content);
    [[nodiscard]] Result<> addFile(AuditedWrite &write, qint64 snapshot, const QString &format,
                                   const QByteArray &bytes);

    /// Newest first, at most `limit`.
    [[nodiscard]] Result<QList<Snapshot>> newest(int limit);
    [[nodiscard]] Result<std::optional<Snapshot>> withCode(const QString &code);
    [[nodiscard]] Result<std::optional<Snapshot>> withDigest(const QByteArray &digest);
    /// Empty when there is none.
    [[nodiscard]] Result<QByteArray> figures(qint64 snapshot);
    [[nodiscard]] Result<QByteArray> rowKeys(qint64 snapshot);
    /// The issued file, byte for byte; nothing when it was not issued in that format.
    [[nodiscard]] Result<std::optional<QByteArray>> file(qint64 snapshot, const QString &format);

private:
    [[nodiscard]] Result<std::optional<QByteArray>> unpacked(const char *sql, qint64 snapshot, const QString &format);
    [[nodiscard]] Result<std::optional<Snapshot>> one(const char *sql, const QString &value);

    Database &m_database;
};

} // namespace somotcua
