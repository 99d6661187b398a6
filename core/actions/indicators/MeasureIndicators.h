#pragma once

#include "base/Result.h"
#include "indicators/ComputedIndicator.h"
#include "storage_fwd.h"
#include "units/TeamCount.h"

namespace somotcua {

/// What the ledger itself says of some days: the sums of the tally, the levels of the catalogue, the teams.
struct LedgerFigures
{
    DayRange days;
    std::optional<FieldCounts> sum; // nothing: the days lie wholly before the first data
    QList<LevelCounts> levels;
    QList<TeamCount> teamCounts; // all that were ever counted
};
[[nodiscard]] Result<LedgerFigures> readLedgerFigures(Database &database, const DayRange &days);

/// Every indicator that belongs to the period, typed ones as entered, computed ones from `ledger`.
[[nodiscard]] Result<QList<MeasuredIndicator>> measureIndicators(Database &database, const Period &period,
                                                                 const LedgerFigures &ledger);

} // namespace somotcua
