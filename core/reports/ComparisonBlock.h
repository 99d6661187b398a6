#pragma once

#include "counts/Comparison.h"
#include "Report.h"

namespace somotcua {

/// The columns `scope measure this_period previous_period same_period_last_year difference percent` with a row for each
/// scope and measure (contract §4): in the weekly tally and in the comparison alike.
Block comparisonBlock(const QString &id, const QString &title, const QList<ComparedMeasures> &scopes,
                      const Period &period, QDate asOf, const QString &language);

/// `month measure this_period same_period_last_year difference percent`.
Block monthsBlock(const QString &id, const QString &title, const QList<MonthMeasures> &months, const QString &language);

} // namespace somotcua
