#pragma once

#include "assists/AssistEntry.h"
#include "Columns.h"
#include "Sheet.h"

namespace somotcua {

/// What is odd about a cell, in the language of the call.
struct CellRemark
{
    BookColumn column = BookColumn::Date;
    QString value; // the cell as written
    QString reason;
};

/// A row as far as it could be read. With a refusal the entry is incomplete and must not be recorded.
struct ReadEntry
{
    AssistEntry entry;
    std::optional<CellRemark> refusal; // the first in the order of the columns
    QList<CellRemark> warnings;
};

/// Reads the cells of a row (contract §2): a missing day or name, an unreadable outcome and an unreadable day of the
/// dossier refuse it; any other cell that cannot be read is kept in the note, with a warning. `today` is only compared
/// with, for warnings.
ReadEntry readEntry(const SheetRow &row, QDate today);
ReadEntry readEntry(const RowCells &cells, QDate today);

/// The cells that say this entry in a book: days as dd/MM/yyyy, the official Vietnamese words. Two entries that mean
/// the same have the same cells, however they were written.
RowCells writtenCells(const AssistEntry &entry);

} // namespace somotcua
