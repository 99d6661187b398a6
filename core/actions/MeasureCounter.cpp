#include "MeasureCounter.h"

namespace somotcua {

Result<MeasureCounter::Run> MeasureCounter::addUp(const DayRange &days)
{
    Run run{days, 0, 0};
    QDate rest = days.last;
    while (rest >= days.first) {
        const Run *longest = nullptr;
        for (auto counted = m_byLastDay.constFind(rest); counted != m_byLastDay.cend() && counted.key() == rest;
             ++counted) {
            const bool fits = counted->days.first >= days.first;
            if (fits && (!longest || counted->days.first < longest->days.first))
                longest = &*counted;
        }
        if (!longest)
            break;
        run.assists += longest->assists;
        run.dossiers += longest->dossiers;
        rest = longest->days.first.addDays(-1);
    }

    const DayRange uncounted{days.first, rest};
    const auto assists = m_tallies.assists(uncounted);
    if (!assists)
        return passOn(assists);
    const auto dossiers = m_tallies.dossiers(uncounted);
    if (!dossiers)
        return passOn(dossiers);
    run.assists += *assists;
    run.dossiers += *dossiers;
    if (!days.isEmpty())
        m_byLastDay.insert(days.last, run);
    return run;
}

Result<std::optional<Measures>> MeasureCounter::count(const DayRange &days)
{
    if (!m_firstDay || days.last < *m_firstDay)
        return std::nullopt;
    const auto run = addUp(days);
    if (!run)
        return passOn(run);
    const auto repeated = m_tallies.repeatedAssists(days);
    if (!repeated)
        return passOn(repeated);
    return Measures{run->assists, run->assists - *repeated, run->dossiers};
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
    return ComparedMeasures{days.scope, *current, *previous, *lastYear};
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
        counted << MonthMeasures{month.month, *current, *lastYear};
    }
    return counted;
}

} // namespace somotcua
