#pragma once

#include "counts/Comparison.h"
#include "ReportFrame.h"

namespace somotcua {

/// A period against the one before and the same one of last year, whole and by month (contract §4 `comparison`).
Report comparisonReport(const ReportFrame &frame, const ComparedMeasures &totals, const QList<MonthMeasures> &months);

} // namespace somotcua
