#pragma once

#include "counts/Comparison.h"
#include "PartsBlock.h"
#include "ReportFrame.h"

namespace somotcua {

struct ComparisonRows
{
    std::optional<Period> against; // nothing: the same period last year
    ComparedDays days;
    ComparedMeasures totals; // lastYear: of the period it is held against
    QList<MonthMeasures> months;
    std::optional<FieldCounts> results; // of the period, all fields together
    QList<ComparedParts> parts;
};

/// Bảng so sánh: blocks `totals` and `by-month` as the contract has them (§4), `results`, and `by-procedure`,
/// `by-field`, `by-hamlet`, `by-volunteer` by Vietnamese alphabet. A period that still runs is compared day for day,
/// and its headings say so. Below stands the sentence.
Report comparisonReport(const ReportFrame &frame, const ComparisonRows &rows);

} // namespace somotcua
