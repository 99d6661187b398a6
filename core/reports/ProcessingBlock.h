#pragma once

#include "counts/Processing.h"
#include "Wording.h"

namespace somotcua {

/// A column of a form of the offices above: its words, its count, and the sets whose rows it counts.
struct ProcessingFigure
{
    QString id;
    Wording label;
    QList<Wording> groups; // the outermost first
    qint64 (*count)(const Processing &counts);
    QList<Counted> counted;
};

/// Columns (3) to (13) of Biểu II.06a (forms §5), with the ids of the contract.
const QList<ProcessingFigure> &ii06aFigures();
/// The columns of the weekly sheet of the city (forms §6.1) and the unclassified online ones.
const QList<ProcessingFigure> &upperLevelFigures();

struct ProcessingRow
{
    QVariant first; // the field or the unit
    std::optional<CountedSet::Field> narrowed; // nothing: all fields
    Processing counts;
};

/// A row for each of `rows` in their order and a total, counted on `days`; all figures of the total are unknown when
/// there are no rows because the days are (nothing).
Block processingBlock(const QString &id, const Column &first, const QList<ProcessingFigure> &figures,
                      const std::optional<QList<ProcessingRow>> &rows, const DayRange &days, const QString &language);

} // namespace somotcua
