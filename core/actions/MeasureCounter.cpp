#include "MeasureCounter.h"

namespace somotcua {

Result<std::optional<Measures>> MeasureCounter::count(const DayRange &days)
{
    if (!m_firstDay || days.last < *m_firstDay)
        return std::nullopt;
    const auto counts = m_tallies.measures(days);
    if (!counts)
        return passOn(counts);
    return *counts;
}

Result<ComparedMeasures> MeasureCounter::count(const ComparedDays &days)
{
    const auto current = count(days.current);
    if (!current)
        return passOn(current);
    const auto previous = count(days.previous);
    if (!previous)
        return passOn(previous);
    const auto lastYear = count(days.lastYear);
    if (!lastYear)
        return passOn(lastYear);
    return ComparedMeasures{days.scope, *current, *previous, *lastYear, days};
}

Result<QList<MonthMeasures>> MeasureCounter::count(const QList<ComparedMonth> &months)
{
    QList<MonthMeasures> counted;
    for (const ComparedMonth &month : months) {
        const auto current = count(month.current);
        if (!current)
            return passOn(current);
        const auto lastYear = count(month.lastYear);
        if (!lastYear)
            return passOn(lastYear);
        counted << MonthMeasures{month.month, *current, *lastYear, month};
    }
    return counted;
}

} // namespace somotcua
