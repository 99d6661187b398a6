#include "CountComparison.h"

#include "ComparisonReport.h"
#include "counts/PartStore.h"
#include "counts/TallyStore.h"
#include "MeasureCounter.h"

#include <algorithm>

namespace somotcua {

namespace {

/// Counts both sides of every division; a side that lies before the first data stays unknown.
Result<QList<ComparedParts>> countParts(Database &database, const ComparisonRows &rows)
{
    PartStore store(database);
    QList<ComparedParts> counted;
    for (const Part part : {Part::Procedure, Part::Hamlet, Part::Volunteer}) {
        ComparedParts parts{part, {}, {}};
        if (rows.totals.current) {
            const auto current = store.counts(part, rows.days.current);
            if (!current)
                return passOn(current);
            parts.current = *current;
        }
        if (rows.totals.lastYear) {
            const auto other = store.counts(part, rows.days.lastYear);
            if (!other)
                return passOn(other);
            parts.other = *other;
        }
        counted << parts;
    }
    return counted;
}

} // namespace

Result<Report> buildComparison(Database &database, const ReportFrame &frame, const std::optional<Period> &against)
{
    TallyStore tallies(database);
    const auto firstDay = tallies.firstDay();
    if (!firstDay)
        return passOn(firstDay);
    MeasureCounter counter(tallies, *firstDay);

    ComparisonRows rows;
    rows.against = against;
    rows.days
        = against ? comparedPeriods(frame.period, *against, frame.madeOn) : comparedPeriod(frame.period, frame.asOf);
    const auto months = counter.count(against ? comparedMonths(frame.period, *against, frame.madeOn)
                                              : comparedMonths(frame.period, frame.asOf));
    if (!months)
        return passOn(months);
    rows.months = *months;
    const auto totals = counter.count(rows.days);
    if (!totals)
        return passOn(totals);
    rows.totals = *totals;
    if (rows.totals.current) {
        // Of a period that has not begun nothing is counted, and open is what is open now.
        const DayRange days{rows.days.current.first, std::min(rows.days.current.last, frame.asOf)};
        const auto fields = tallies.byField(days);
        if (!fields)
            return passOn(fields);
        FieldCounts all;
        for (const FieldCounts &counts : *fields)
            all += counts;
        rows.results = all;
    }
    const auto parts = countParts(database, rows);
    if (!parts)
        return passOn(parts);
    rows.parts = *parts;
    return comparisonReport(frame, rows);
}

} // namespace somotcua
