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

/// What a figure answers with. A count: its rows. A derived figure (percent, difference, average): the figures it is
/// reckoned from. What is unknown, and what is no figure, has neither.
struct ExplainedFigure
{
    CountedRows counted;
    QList<ReckonedFigure> reckonedFrom;
};

/// Whether the figure can be asked at all.
bool answers(const Report &report, const FigurePlace &place);

/// The first `limit` rows behind a count (below 0: all) with their number, read from the ledger as it is now: whoever
/// wants the number to be the figure asks in the snapshot in which the report was made, or soon after.
[[nodiscard]] Result<ExplainedFigure> explainFigure(Database &database, const Report &report, const FigurePlace &place,
                                                    qint64 limit);

} // namespace somotcua
