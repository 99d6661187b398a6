#pragma once

#include "ChangeWords.h"
#include "issued/RowKeys.h"
#include "snapshots/SnapshotStore.h"

namespace somotcua {

/// A figure that is not what was printed any more, or has other rows behind the same number.
struct ChangedFigure
{
    FigureKey key;
    QString row; // for people: "Hộ tịch", with the title of its table where another table has such a figure too
    QString what; // for people: "Đang giải quyết, quá hạn"
    ColumnKind kind = ColumnKind::Count;
    bool sign = false; // a difference, as Column::sign
    bool derived = false; // reckoned from other figures of the sheet, without rows of its own
    QVariant printed; // unknown where the sheet has no such row
    QVariant now;
    Counted counted = Counted::Assists; // what came and went are
    QList<RowKey> came;
    QList<RowKey> went;

    FigureChange change() const { return {kind, printed, now, came.size(), went.size()}; }
};

/// An issued report against the ledger as it is now, for the same days and the same moment.
struct ComparedWithIssued
{
    Report printed;
    Report now;
    /// What is counted, then what is reckoned from it; each in the order of the sheet, rows that the sheet lacks last.
    QList<ChangedFigure> changed;

    bool isAsPrinted() const { return changed.isEmpty(); }
};

/// Counts the report anew as it would have been counted when it was issued. Fault::BadPeriod about a kind that this
/// program does not make.
[[nodiscard]] Result<ComparedWithIssued> compareWithIssued(Database &database, const Snapshot &snapshot);

/// The rows that came, then those that went, as the search shows them.
[[nodiscard]] Result<QList<SearchHit>> rowsOfChange(Database &database, const ChangedFigure &figure);

} // namespace somotcua
