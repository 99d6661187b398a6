#pragma once

#include "base/Period.h"
#include "counts/Counts.h"
#include "counts/DayRange.h"

namespace somotcua {

/// What a comparison compares: the period itself, the month or the year of `asOf` up to it.
enum class ComparisonScope : quint8
{
    Period,
    Month,
    Year
};
QString idOf(ComparisonScope scope); // period month year

/// The days that are set against each other (contract §4, block `comparison`).
struct ComparedDays
{
    ComparisonScope scope = ComparisonScope::Period;
    DayRange current;
    DayRange previous;
    DayRange lastYear;

    friend bool operator==(const ComparedDays &, const ComparedDays &) = default;
};

/// A period up to `asOf`, with the period before it and the same one of last year. A running period is cut to as many
/// days on both sides; one that has not begun holds no days on any side.
ComparedDays comparedPeriod(const Period &period, QDate asOf);
/// The same against any other period, in the place of last year's. What still runs on `today`, of either, cuts all of
/// them to as many days.
ComparedDays comparedPeriods(const Period &period, const Period &against, QDate today);
/// The first of the month of `asOf` to `asOf`. Before: the same day numbers of the month before (31st: its last day).
/// Last year: the same dates (29/02: 28/02), a whole month against a whole month. A month that happens to be a week so
/// far (1st to 7th) stays a month.
ComparedDays comparedMonth(QDate asOf);
/// The same for the year.
ComparedDays comparedYear(QDate asOf);

/// A month of a period, up to `asOf`, and the same month of last year cut to the same days.
struct ComparedMonth
{
    Period month; // the whole month, cut as the period is: calendar or official
    DayRange current;
    DayRange lastYear;
};
/// The months that the period touches up to `asOf`, the first first.
QList<ComparedMonth> comparedMonths(const Period &period, QDate asOf);
/// The months of the compared days, the n-th against the n-th of the other period; invalid days where that has none.
QList<ComparedMonth> comparedMonths(const Period &period, const Period &against, QDate today);

/// Counts that are set against each other; nothing where the days lie wholly before the ledger's first day of data.
struct ComparedMeasures
{
    ComparisonScope scope = ComparisonScope::Period;
    std::optional<Measures> current;
    std::optional<Measures> previous;
    std::optional<Measures> lastYear;
    std::optional<ComparedDays> days = {}; // that were counted
};
struct MonthMeasures
{
    Period month;
    std::optional<Measures> current;
    std::optional<Measures> lastYear;
    std::optional<ComparedMonth> days = {}; // that were counted
};

struct Share
{
    qint64 part = 0;
    qint64 whole = 0;
};
/// Part of whole in percent with two decimals, half away from zero, reckoned in whole numbers; nothing when whole is 0.
std::optional<double> percentOf(Share share);

} // namespace somotcua
