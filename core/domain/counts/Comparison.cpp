#include "counts/Comparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

DayRange upTo(const Period &period, QDate asOf)
{
    return {period.first(), std::min(period.last(), asOf)};
}

/// The first `days` days of a period, none for 0.
DayRange firstDays(const Period &period, qint64 days)
{
    if (days == 0)
        return {period.first(), period.first().addDays(-1)};
    const Period cut = period.cutTo(days);
    return {cut.first(), cut.last()};
}

/// From the first of the month or year to `asOf`, against the same dates, or the whole when it is whole.
ComparedDays comparedToDate(ComparisonScope scope, const Period &whole, QDate sameDayBefore, QDate asOf)
{
    const Period before = whole.before();
    const Period lastYear = whole.sameLastYear();
    const QDate lastYearEnd = asOf == whole.last() ? lastYear.last() : asOf.addYears(-1);
    return {scope, {whole.first(), asOf}, {before.first(), sameDayBefore}, {lastYear.first(), lastYearEnd}};
}

/// The months that some days touch, each cut to them.
QList<std::pair<Period, DayRange>> monthsOf(const DayRange &days, PeriodCut cut)
{
    QList<std::pair<Period, DayRange>> months;
    for (QDate day = days.first; day <= days.last;) {
        const Period month = Period::containing(PeriodKind::Month, day, cut);
        months << std::pair(month, DayRange{day, std::min(month.last(), days.last)});
        day = month.last().addDays(1);
    }
    return months;
}

} // namespace

QString idOf(ComparisonScope scope)
{
    switch (scope) {
    case ComparisonScope::Period:
        return u"period"_s;
    case ComparisonScope::Month:
        return u"month"_s;
    case ComparisonScope::Year:
        return u"year"_s;
    }
    Q_UNREACHABLE();
}

ComparedDays comparedPeriod(const Period &period, QDate asOf)
{
    const DayRange current = upTo(period, asOf);
    const bool running = current.last < period.last();
    const Period before = period.before();
    const Period lastYear = period.sameLastYear();
    const auto sameLength = [&](const Period &other) {
        return firstDays(other, running ? current.days() : other.days());
    };
    return {ComparisonScope::Period, current, sameLength(before), sameLength(lastYear)};
}

ComparedDays comparedPeriods(const Period &period, const Period &against, QDate today)
{
    std::optional<qint64> days;
    for (const Period &each : {period, against}) {
        const DayRange counted = upTo(each, today);
        if (counted.last < each.last())
            days = std::min(counted.days(), days.value_or(counted.days()));
    }
    const auto cut = [&](const Period &each) {
        return firstDays(each, std::min(each.days(), days.value_or(each.days())));
    };
    return {ComparisonScope::Period, cut(period), cut(period.before()), cut(against)};
}

ComparedDays comparedMonth(QDate asOf)
{
    return comparedToDate(ComparisonScope::Month, Period::monthOf(asOf), asOf.addMonths(-1), asOf);
}

ComparedDays comparedYear(QDate asOf)
{
    return comparedToDate(ComparisonScope::Year, Period::yearOf(asOf), asOf.addYears(-1), asOf);
}

QList<ComparedMonth> comparedMonths(const Period &period, QDate asOf)
{
    QList<ComparedMonth> months;
    for (const auto &[month, current] : monthsOf(upTo(period, asOf), period.cut())) {
        const Period lastYear = month.sameLastYear();
        const QDate first = current.first == month.first() ? lastYear.first() : current.first.addYears(-1);
        const QDate last = current.last == month.last() ? lastYear.last() : current.last.addYears(-1);
        months << ComparedMonth{month, current, {first, last}};
    }
    return months;
}

QList<ComparedMonth> comparedMonths(const Period &period, const Period &against, QDate today)
{
    const ComparedDays days = comparedPeriods(period, against, today);
    const auto others = monthsOf(days.lastYear, against.cut());
    QList<ComparedMonth> months;
    for (const auto &[month, current] : monthsOf(days.current, period.cut()))
        months << ComparedMonth{month, current,
                                months.size() < others.size() ? others[months.size()].second : DayRange{}};
    return months;
}

std::optional<double> percentOf(Share share)
{
    const auto [part, whole] = share;
    if (whole == 0)
        return {};
    // Hundredths of a percent, doubled so that half of one is a whole number.
    const qint64 doubled = 2 * std::abs(part) * 100 * 100;
    const qint64 hundredths = (doubled + whole) / (2 * whole);
    return double(part < 0 ? -hundredths : hundredths) / 100;
}

} // namespace somotcua
