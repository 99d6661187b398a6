#include "imports/ImportStore.h"

#include "AuditedWrite.h"
#include "Database.h"
#include "Statement.h"
#include "Uuid.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kBegin = R"sql(
    INSERT INTO import_batch (uuid, imported_at, imported_by, files, assists, dossiers, updated)
    VALUES (:uuid, :imported_at, :imported_by, :files, 0, 0, 0)
)sql";

constexpr auto kFinish = R"sql(
    UPDATE import_batch SET assists = :assists, dossiers = :dossiers, updated = :updated WHERE id = :id
)sql";

constexpr auto kAnyAssist = R"sql(
    SELECT 1 FROM assist LIMIT 1
)sql";

constexpr auto kRowsOf = R"sql(
    SELECT import_row.assist_id, import_row.cells
    FROM import_row JOIN import_batch ON import_batch.id = import_row.import_batch_id
    WHERE import_row.day = :day AND import_batch.voided_at IS NULL
    ORDER BY import_row.assist_id
)sql";

constexpr auto kAddRow = R"sql(
    INSERT INTO import_row (assist_id, day, cells, import_batch_id) VALUES (:assist, :day, :cells, :batch)
)sql";

constexpr auto kSetMarks = R"sql(
    INSERT INTO import_row (assist_id, day, cells, import_batch_id) VALUES (:assist, :day, :cells, :batch)
    ON CONFLICT (assist_id) DO UPDATE SET cells = excluded.cells
)sql";

constexpr auto kAddUpdate = R"sql(
    INSERT INTO import_update (import_batch_id, assist_id, cells, before) VALUES (:batch, :assist, :cells, :before)
)sql";

constexpr auto kFilesOf = R"sql(
    SELECT files, voided_at FROM import_batch WHERE id = :batch
)sql";

constexpr auto kUpdatesOf = R"sql(
    SELECT assist_id, cells, before, after, cells_after
    FROM import_update WHERE import_batch_id = :batch ORDER BY assist_id
)sql";

constexpr auto kAssistsOf = R"sql(
    SELECT id FROM assist WHERE import_batch_id = :batch AND voided_at IS NULL ORDER BY id DESC
)sql";

constexpr auto kForgetMarks = R"sql(
    DELETE FROM import_row WHERE assist_id = :assist
)sql";

constexpr auto kTakeBack = R"sql(
    UPDATE import_batch SET voided_at = :moment, voided_by = :by WHERE id = :batch AND voided_at IS NULL
)sql";

constexpr auto kCounts = R"sql(
    SELECT 1 FROM import_batch WHERE id = :batch AND voided_at IS NULL
)sql";

constexpr auto kKeepAfter = R"sql(
    UPDATE import_update
    SET after = :after, cells_after = (SELECT cells FROM import_row WHERE assist_id = :assist)
    WHERE import_batch_id = :batch AND assist_id = :assist
)sql";

constexpr auto kTakenBackWith = R"sql(
    SELECT assist.id
    FROM import_batch AS batch JOIN assist ON assist.import_batch_id = batch.id AND assist.voided_at = batch.voided_at
    WHERE batch.id = :batch
    ORDER BY assist.id
)sql";

constexpr auto kRestore = R"sql(
    UPDATE import_batch SET voided_at = NULL, voided_by = NULL WHERE id = :batch
)sql";

constexpr auto kForgetAfter = R"sql(
    UPDATE import_update SET after = NULL, cells_after = NULL WHERE import_batch_id = :batch
)sql";

Result<> done(const Result<qint64> &result)
{
    if (!result)
        return passOn(result);
    return {};
}

Result<QList<AssistId>> idsOf(Statement &rows)
{
    if (const auto started = rows.start(); !started)
        return passOn(started);
    QList<AssistId> found;
    while (rows.next())
        found.append(rows.id<AssistId>(0));
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return found;
}

} // namespace

ImportStore::ImportStore(Database &database)
    : m_database(database)
{ }

Result<ImportBatchId> ImportStore::begin(AuditedWrite &write, const QStringList &files)
{
    const auto id = Statement(m_database, kBegin)
                        .bind(":uuid", newUuid())
                        .bind(":imported_at", write.stamp().moment)
                        .bind(":imported_by", write.stamp().by)
                        .bind(":files", files.join(u'\n'))
                        .insert();
    if (!id)
        return passOn(id);
    return ImportBatchId{*id};
}

Result<> ImportStore::finish(AuditedWrite &, ImportBatchId batch, const ImportCounts &counts)
{
    return done(Statement(m_database, kFinish)
                    .bind(":assists", counts.assists)
                    .bind(":dossiers", counts.dossiers)
                    .bind(":updated", counts.updated)
                    .bind(":id", batch)
                    .run());
}

Result<bool> ImportStore::ledgerHasAssists()
{
    Statement any(m_database, kAnyAssist);
    if (const auto started = any.start(); !started)
        return passOn(started);
    const bool found = any.next();
    if (const auto finished = any.finish(); !finished)
        return passOn(finished);
    return found;
}

Result<QList<ImportedRow>> ImportStore::rowsOf(QDate day)
{
    Statement rows(m_database, kRowsOf);
    if (const auto started = rows.bind(":day", day).start(); !started)
        return passOn(started);
    QList<ImportedRow> found;
    while (rows.next())
        found.append({rows.id<AssistId>(0), rows.text(1)});
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return found;
}

Result<> ImportStore::addRow(AuditedWrite &, ImportBatchId batch, QDate day, const ImportedRow &row)
{
    return done(Statement(m_database, kAddRow)
                    .bind(":assist", row.assist)
                    .bind(":day", day)
                    .bind(":cells", row.marks)
                    .bind(":batch", batch)
                    .run());
}

Result<> ImportStore::setMarks(AuditedWrite &, ImportBatchId batch, QDate day, const ImportedRow &row)
{
    return done(Statement(m_database, kSetMarks)
                    .bind(":assist", row.assist)
                    .bind(":day", day)
                    .bind(":cells", row.marks)
                    .bind(":batch", batch)
                    .run());
}

Result<> ImportStore::addUpdate(AuditedWrite &, ImportBatchId batch, const ImportedUpdate &update)
{
    return done(Statement(m_database, kAddUpdate)
                    .bind(":batch", batch)
                    .bind(":assist", update.assist)
                    .bind(":cells", update.marks)
                    .bind(":before", update.before)
                    .run());
}

Result<QString> ImportStore::filesOf(ImportBatchId batch)
{
    Statement row(m_database, kFilesOf);
    if (const auto started = row.bind(":batch", batch).start(); !started)
        return passOn(started);
    const bool known = row.next();
    QString files = known ? row.text(0) : QString();
    const bool takenBack = known && !row.isNull(1);
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    if (!known)
        return fail(Fault::Conflict, QString::number(batch.value));
    if (takenBack)
        return fail(Fault::AlreadyTakenBack, files);
    return files;
}

Result<QList<ImportedUpdate>> ImportStore::updatesOf(ImportBatchId batch)
{
    Statement rows(m_database, kUpdatesOf);
    if (const auto started = rows.bind(":batch", batch).start(); !started)
        return passOn(started);
    QList<ImportedUpdate> found;
    while (rows.next())
        found.append(
            {rows.id<AssistId>(0), rows.optionalText(1), rows.text(2), rows.optionalText(3), rows.optionalText(4)});
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return found;
}

Result<QList<AssistId>> ImportStore::assistsOf(ImportBatchId batch)
{
    Statement rows(m_database, kAssistsOf);
    return idsOf(rows.bind(":batch", batch));
}

Result<> ImportStore::forgetMarks(AuditedWrite &, AssistId assist)
{
    return done(Statement(m_database, kForgetMarks).bind(":assist", assist).run());
}

Result<> ImportStore::takeBack(AuditedWrite &write, ImportBatchId batch)
{
    return done(Statement(m_database, kTakeBack)
                    .bind(":moment", write.stamp().moment)
                    .bind(":by", write.stamp().by)
                    .bind(":batch", batch)
                    .run());
}

Result<bool> ImportStore::counts(ImportBatchId batch)
{
    Statement row(m_database, kCounts);
    if (const auto started = row.bind(":batch", batch).start(); !started)
        return passOn(started);
    const bool counts = row.next();
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    return counts;
}

Result<> ImportStore::keepAfter(AuditedWrite &, ImportBatchId batch, AssistId assist,
                                const std::optional<QString> &after)
{
    return done(
        Statement(m_database, kKeepAfter).bind(":after", after).bind(":assist", assist).bind(":batch", batch).run());
}

Result<QList<AssistId>> ImportStore::assistsTakenBackWith(ImportBatchId batch)
{
    Statement rows(m_database, kTakenBackWith);
    return idsOf(rows.bind(":batch", batch));
}

Result<> ImportStore::restore(AuditedWrite &, ImportBatchId batch)
{
    if (const auto back = done(Statement(m_database, kRestore).bind(":batch", batch).run()); !back)
        return back;
    return done(Statement(m_database, kForgetAfter).bind(":batch", batch).run());
}

} // namespace somotcua
