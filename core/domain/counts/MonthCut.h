#pragma once

#include "counts/DayRange.h"

namespace somotcua {

/// A run of days as the whole calendar months in it and the days beside them. Each may be empty; together they are the
/// run, once each.
struct MonthCut
{
    DayRange before;
    DayRange months;
    DayRange after;

    friend bool operator==(const MonthCut &, const MonthCut &) = default;
};
MonthCut cutByMonth(const DayRange &days);

} // namespace somotcua
