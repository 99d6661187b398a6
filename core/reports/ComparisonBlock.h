#pragma once

#include "counts/Comparison.h"
#include "Wording.h"

namespace somotcua {

/// What stands over the columns of the two periods.
struct ComparedLabels
{
    Wording current{QStringLiteral("Kỳ này"), QStringLiteral("This period")};
    Wording other{QStringLiteral("Cùng kỳ năm trước"), QStringLiteral("Same period last year")};
};

/// Puts difference and percent against the other period into a row: unknown when either is, the percentage also when
/// the other one's count is 0.
void addChange(Row &row, std::optional<qint64> current, std::optional<qint64> other);

/// The columns `scope measure this_period previous_period same_period_last_year difference percent` with a row for each
/// scope and measure (contract §4): in the weekly tally and in the comparison alike.
Block comparisonBlock(const QString &id, const QString &title, const QList<ComparedMeasures> &scopes,
                      const Period &period, QDate asOf, const QString &language, const ComparedLabels &labels = {});

/// `month measure this_period same_period_last_year difference percent`.
Block monthsBlock(const QString &id, const QString &title, const QList<MonthMeasures> &months, const QString &language,
                  const ComparedLabels &labels = {});

} // namespace somotcua
