#pragma once

#include "base/Result.h"
#include "counts/CountedRows.h"
#include "FigurePlaces.h"
#include "storage_fwd.h"

namespace somotcua {

/// A figure that another one is reckoned from.
struct ReckonedFigure
{
    FigurePlace place;
    QString name; // BLOCK/ROW/COLUMN
    QVariant figure;
    ColumnKind kind = ColumnKind::Count;
};

/// What a figure answers with. A count: its rows, or the services it counts. A derived figure (percent, difference,
/// average): the figures it is reckoned from. A typed one: how it came in. What is unknown, and what is no figure, has
/// none of them.
struct ExplainedFigure
{
    CountedRows counted;
    QList<ReckonedFigure> reckonedFrom;
    std::optional<QList<CountedService>> services = {};
    std::optional<EnteredFigure> entered = {};

    /// Rows of the ledger, be there none.
    bool isRows() const { return reckonedFrom.isEmpty() && !services && !entered; }
};

/// Whether the figure can be asked at all.
bool answers(const Report &report, const FigurePlace &place);

/// The first `limit` rows behind a count (below 0: all) with their number, read from the ledger as it is now: whoever
/// wants the number to be the figure asks in the snapshot in which the report was made, or soon after.
[[nodiscard]] Result<ExplainedFigure> explainFigure(Database &database, const Report &report, const FigurePlace &place,
                                                    qint64 limit);

} // namespace somotcua
