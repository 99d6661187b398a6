#pragma once

#include "issued/RowKeys.h"
#include "snapshots/SnapshotStore.h"

namespace somotcua {

/// A figure that is not what was printed any more, or has other rows behind the same number.
struct ChangedFigure
{
    FigureKey key;
    QString name; // for people: "Hộ tịch · Hồ sơ"
    ColumnKind kind = ColumnKind::Count;
    QVariant printed; // unknown where the sheet has no such row
    QVariant now;
    Counted counted = Counted::Assists; // what came and went are
    QList<RowKey> came;
    QList<RowKey> went;
};

/// An issued report against the ledger as it is now, for the same days and the same moment.
struct ComparedWithIssued
{
    Report printed;
    Report now;
    QList<ChangedFigure> changed; // in the order of the sheet; rows that are gone behind those of their block

    bool isAsPrinted() const { return changed.isEmpty(); }
};

/// Counts the report anew as it would have been counted when it was issued. Fault::BadPeriod about a kind that this
/// program does not make.
[[nodiscard]] Result<ComparedWithIssued> compareWithIssued(Database &database, const Snapshot &snapshot);

/// The rows that came, then those that went, as the search shows them.
[[nodiscard]] Result<QList<SearchHit>> rowsOfChange(Database &database, const ChangedFigure &figure);

} // namespace somotcua
