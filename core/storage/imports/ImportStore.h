#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "storage_fwd.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace somotcua {

/// A row of a book as last imported, by its marks.
struct ImportedRow
{
    AssistId assist;
    QString marks;
};

/// What an import changed on an assist that was there before.
struct ImportedUpdate
{
    AssistId assist;
    std::optional<QString> marks; // before; none: it came from no book
    QString before; // JSON: the changed cells as they were, by field
    /// What the import had made of it, known while the import is taken back.
    std::optional<QString> after = {};
    std::optional<QString> marksAfter = {};
};

struct ImportCounts
{
    qint64 assists = 0;
    qint64 dossiers = 0;
    qint64 updated = 0;
};

/// Imports and what is known of their rows, to know them again and to take an import back whole.
class ImportStore
{
public:
    explicit ImportStore(Database &database);

    [[nodiscard]] Result<ImportBatchId> begin(AuditedWrite &write, const QStringList &files);
    [[nodiscard]] Result<> finish(AuditedWrite &write, ImportBatchId batch, const ImportCounts &counts);

    /// Whether the ledger holds any assist, those taken back included: only then can a row be known already.
    [[nodiscard]] Result<bool> ledgerHasAssists();
    /// The rows of this day of imports that count, in the order they were recorded.
    [[nodiscard]] Result<QList<ImportedRow>> rowsOf(QDate day);
    [[nodiscard]] Result<> addRow(AuditedWrite &write, ImportBatchId batch, QDate day, const ImportedRow &row);
    /// Replaces the marks of an assist that may have come from no book.
    [[nodiscard]] Result<> setMarks(AuditedWrite &write, ImportBatchId batch, QDate day, const ImportedRow &row);
    [[nodiscard]] Result<> addUpdate(AuditedWrite &write, ImportBatchId batch, const ImportedUpdate &update);

    /// The files of an import; Fault::Conflict for one that is unknown, Fault::AlreadyTakenBack.
    [[nodiscard]] Result<QString> filesOf(ImportBatchId batch);
    [[nodiscard]] Result<QList<ImportedUpdate>> updatesOf(ImportBatchId batch);
    /// Its assists that still count, newest first.
    [[nodiscard]] Result<QList<AssistId>> assistsOf(ImportBatchId batch);
    [[nodiscard]] Result<> forgetMarks(AuditedWrite &write, AssistId assist);
    [[nodiscard]] Result<> takeBack(AuditedWrite &write, ImportBatchId batch);

    /// Whether it counts: it is known and not taken back.
    [[nodiscard]] Result<bool> counts(ImportBatchId batch);
    /// Notes what it had made of an assist, so that it can count again.
    [[nodiscard]] Result<> keepAfter(AuditedWrite &write, ImportBatchId batch, AssistId assist,
                                     const std::optional<QString> &after);
    /// Its assists that were taken back together with it, oldest first.
    [[nodiscard]] Result<QList<AssistId>> assistsTakenBackWith(ImportBatchId batch);
    /// It counts again; call it when its assists do.
    [[nodiscard]] Result<> restore(AuditedWrite &write, ImportBatchId batch);

private:
    Database &m_database;
};

} // namespace somotcua
