#include "MeasureCounter.h"

namespace somotcua {

const MeasureCounter::Run *MeasureCounter::countedUpTo(QDate last, QDate first) const
{
    const Run *longest = nullptr;
    for (auto run = m_byLastDay.constFind(last); run != m_byLastDay.cend() && run.key() == last; ++run) {
        if (run->days.first >= first && (!longest || run->days.first < longest->days.first))
            longest = &*run;
    }
    return longest;
}

Result<std::optional<Measures>> MeasureCounter::count(const DayRange &days)
{
    if (!m_firstDay || days.last < *m_firstDay)
        return std::nullopt;

    Measures counts;
    QDate rest = days.last;
    while (const Run *run = countedUpTo(rest, days.first)) {
        if (run->days == days)
            return run->counts;
        counts.assists += run->counts.assists;
        counts.dossiers += run->counts.dossiers;
        rest = run->days.first.addDays(-1);
    }
    const DayRange uncounted{days.first, rest};
    const auto assists = m_tallies.assists(uncounted);
    if (!assists)
        return passOn(assists);
    const auto dossiers = m_tallies.dossiers(uncounted);
    if (!dossiers)
        return passOn(dossiers);
    const auto repeated = m_tallies.repeatedAssists(days);
    if (!repeated)
        return passOn(repeated);
    counts.assists += *assists;
    counts.dossiers += *dossiers;
    counts.citizens = counts.assists - *repeated;
    if (!days.isEmpty())
        m_byLastDay.insert(days.last, {days, counts});
    return counts;
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
