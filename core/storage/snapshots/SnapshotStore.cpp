#include "snapshots/SnapshotStore.h"

#include "AuditedWrite.h"
#include "Statement.h"
#include "Uuid.h"

#include <QCryptographicHash>

namespace somotcua {

namespace {

constexpr auto kAdd = R"sql(
    INSERT INTO report_snapshot (uuid, code, kind, first_day, last_day, as_of, language, title, digest, figures,
                                 row_keys, issued_at, issued_by)
    VALUES (:uuid, :code, :kind, :first_day, :last_day, :as_of, :language, :title, :digest, :figures,
            :row_keys, :issued_at, :issued_by)
)sql";

constexpr auto kAddFile = R"sql(
    INSERT INTO report_snapshot_file (snapshot_id, format, digest, content, issued_at, issued_by)
    VALUES (:snapshot, :format, :digest, :content, :issued_at, :issued_by)
)sql";

#define SOMOTCUA_SNAPSHOT_COLUMNS                                                                                      \
    "SELECT id, code, kind, first_day, last_day, as_of, language, title, issued_at, issued_by,"                        \
    " (SELECT group_concat(format, ' ') FROM report_snapshot_file WHERE snapshot_id = report_snapshot.id)"             \
    " FROM report_snapshot "

constexpr auto kNewest = SOMOTCUA_SNAPSHOT_COLUMNS "ORDER BY id DESC LIMIT :limit";
constexpr auto kWithCode = SOMOTCUA_SNAPSHOT_COLUMNS "WHERE code = :value";
constexpr auto kWithDigest = SOMOTCUA_SNAPSHOT_COLUMNS "WHERE digest = :value";

constexpr auto kFigures = R"sql(
    SELECT figures FROM report_snapshot WHERE id = :snapshot AND :format IS NOT NULL
)sql";

constexpr auto kRowKeys = R"sql(
    SELECT row_keys FROM report_snapshot WHERE id = :snapshot AND :format IS NOT NULL
)sql";

constexpr auto kFile = R"sql(
    SELECT content FROM report_snapshot_file WHERE snapshot_id = :snapshot AND format = :format
)sql";

std::optional<Snapshot> snapshotOf(const Statement &row)
{
    const auto period = Period::between(row.day(3), row.day(4));
    if (!period)
        return std::nullopt;
    return Snapshot{row.integer(0),
                    row.text(1),
                    row.text(2),
                    *period,
                    row.day(5),
                    row.text(6),
                    row.text(7),
                    {row.moment(8), row.text(9)},
                    row.text(10).split(QLatin1Char(' '), Qt::SkipEmptyParts)};
}

} // namespace

Result<qint64> SnapshotStore::add(AuditedWrite &write, const Snapshot &snapshot, const SnapshotContent &content)
{
    Statement row(m_database, kAdd);
    row.bind(":uuid", newUuid())
        .bind(":code", snapshot.code)
        .bind(":kind", snapshot.kind)
        .bind(":first_day", snapshot.period.first())
        .bind(":last_day", snapshot.period.last())
        .bind(":as_of", snapshot.asOf)
        .bind(":language", snapshot.language)
        .bind(":title", snapshot.title)
        .bind(":digest", content.digest)
        .bindBytes(":figures", qCompress(content.figures))
        .bind(":issued_at", write.stamp().moment)
        .bind(":issued_by", write.stamp().by);
    if (content.rowKeys.isEmpty())
        row.bindNull(":row_keys");
    else
        row.bindBytes(":row_keys", qCompress(content.rowKeys));
    return row.insert();
}

Result<> SnapshotStore::addFile(AuditedWrite &write, qint64 snapshot, const QString &format, const QByteArray &bytes)
{
    const auto added = Statement(m_database, kAddFile)
                           .bind(":snapshot", snapshot)
                           .bind(":format", format)
                           .bind(":digest", QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())
                           .bindBytes(":content", qCompress(bytes))
                           .bind(":issued_at", write.stamp().moment)
                           .bind(":issued_by", write.stamp().by)
                           .insert();
    if (!added)
        return passOn(added);
    return {};
}

Result<QList<Snapshot>> SnapshotStore::newest(int limit)
{
    Statement row(m_database, kNewest);
    if (const auto started = row.bind(":limit", limit).start(); !started)
        return passOn(started);
    QList<Snapshot> snapshots;
    while (row.next()) {
        if (const auto snapshot = snapshotOf(row))
            snapshots << *snapshot;
    }
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    return snapshots;
}

Result<std::optional<Snapshot>> SnapshotStore::one(const char *sql, const QString &value)
{
    Statement row(m_database, sql);
    if (const auto started = row.bind(":value", value).start(); !started)
        return passOn(started);
    auto snapshot = row.next() ? snapshotOf(row) : std::nullopt;
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    return snapshot;
}

Result<std::optional<Snapshot>> SnapshotStore::withCode(const QString &code)
{
    return one(kWithCode, code);
}

Result<std::optional<Snapshot>> SnapshotStore::withDigest(const QByteArray &digest)
{
    return one(kWithDigest, QString::fromLatin1(digest));
}

Result<std::optional<QByteArray>> SnapshotStore::unpacked(const char *sql, qint64 snapshot, const QString &format)
{
    Statement row(m_database, sql);
    if (const auto started = row.bind(":snapshot", snapshot).bind(":format", format).start(); !started)
        return passOn(started);
    std::optional<QByteArray> bytes;
    if (row.next() && !row.isNull(0))
        bytes = qUncompress(row.bytes(0));
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    return bytes;
}

Result<QByteArray> SnapshotStore::figures(qint64 snapshot)
{
    const auto bytes = unpacked(kFigures, snapshot, {});
    if (!bytes)
        return passOn(bytes);
    return bytes->value_or(QByteArray());
}

Result<QByteArray> SnapshotStore::rowKeys(qint64 snapshot)
{
    const auto bytes = unpacked(kRowKeys, snapshot, {});
    if (!bytes)
        return passOn(bytes);
    return bytes->value_or(QByteArray());
}

Result<std::optional<QByteArray>> SnapshotStore::file(qint64 snapshot, const QString &format)
{
    return unpacked(kFile, snapshot, format);
}

} // namespace somotcua
