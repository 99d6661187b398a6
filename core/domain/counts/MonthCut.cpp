#include "counts/MonthCut.h"

namespace somotcua {

MonthCut cutByMonth(const DayRange &days)
{
    const QDate end = days.last.addDays(1); // the first day behind
    const QDate first(days.first.year(), days.first.month(), 1);
    const QDate firstMonth = first == days.first ? first : first.addMonths(1);
    const QDate endOfMonths(end.year(), end.month(), 1);
    if (days.isEmpty() || firstMonth >= endOfMonths) {
        const DayRange none{days.last.addDays(1), days.last};
        return {days, none, none};
    }
    return {{days.first, firstMonth.addDays(-1)}, {firstMonth, endOfMonths.addDays(-1)}, {endOfMonths, days.last}};
}

} // namespace somotcua
