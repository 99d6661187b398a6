#pragma once

#include "counts/Comparison.h"
#include "counts/Counts.h"
#include "ReportFrame.h"

namespace somotcua {

struct WeeklyTallyRows
{
    /// Nothing: the days lie wholly before the ledger's first day of data, so their figures are unknown.
    std::optional<QList<FieldCounts>> fields;
    std::optional<qint64> citizens;
    QList<ObstacleCount> obstacles;
    QList<SessionCount> sessions;
    QList<ComparedMeasures> comparison;
};

/// Bảng tổng hợp (contract §4 `weekly-tally`, forms §8.1). Rows in any order: fields come by Vietnamese alphabet, the
/// unknown one last, obstacles the most frequent first, then in the order of the reference.
Report weeklyTally(const ReportFrame &frame, const WeeklyTallyRows &rows);

/// Its block `obstacles`, which the briefing has too.
Block obstacleBlock(QList<ObstacleCount> counts, const DayRange &days, const QString &language);

} // namespace somotcua
