#pragma once

#include "counts/Counts.h"
#include "Report.h"

#include <functional>

namespace somotcua {

struct ReportFrame;

/// The days of the period that count. Of a period that has not begun by now there are none: its counts are 0, and open
/// is what is open now.
DayRange countedDays(const ReportFrame &frame);

/// The cell of a block; behind the last row stands the total.
const QVariant &cellAt(const Block &block, CellPlace place);
/// The place of the column with that id in the block; there is one.
qsizetype columnAt(const Block &block, const QString &id);

/// Says which sets a count counts, or which cells of its block a figure is reckoned from. What is unknown has neither.
void countsRowsOf(Block &block, CellPlace place, const QList<CountedSet> &sets);
void reckonsFrom(Block &block, CellPlace place, const QList<CellPlace> &cells);

/// The counts of a session's row in the columns `assists`, `citizens` and `dossiers`, as far as the block has them, and
/// the average of its `average_minutes`.
void sourcesOfSession(Block &block, qsizetype row, const SessionCount &session, const DayRange &days);

/// Takes rows out of a block; what the others answer with stays theirs.
void keepRows(Block &block, const std::function<bool(const Row &row)> &wanted);

} // namespace somotcua
