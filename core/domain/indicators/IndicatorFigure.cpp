#include "indicators/IndicatorFigure.h"

#include "base/LocalTime.h"
#include "counts/Comparison.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace somotcua {

namespace {

/// The youngest of the rows that `fits` lets through, by `place`; nothing when there is none.
template <typename Fits, typename Place>
const IndicatorValue *greatest(const QList<IndicatorValue> &values, Fits fits, Place place)
{
    const IndicatorValue *best = nullptr;
    for (const IndicatorValue &value : values) {
        if (fits(value) && (best == nullptr || place(value) > place(*best)))
            best = &value;
    }
    return best;
}

std::tuple<QDate, QDate, IndicatorValueId> latest(const IndicatorValue &value)
{
    return {value.period.last(), value.period.first(), value.id};
}

EnteredFigure entryOf(const IndicatorValue &typed, QDate asOf)
{
    const auto filled = [](const QString &text) {
        return text.isEmpty() ? std::nullopt : std::optional(text);
    };
    return {.by = filled(typed.recordedBy),
            .at = typed.recordedAt.isValid() ? std::optional(typed.recordedAt) : std::nullopt,
            .asOf = asOf,
            .source = filled(typed.source)};
}

} // namespace

std::optional<double> MeasuredIndicator::percent() const
{
    if (!isShare(indicator.kind) || !figure.value || !figure.whole)
        return {};
    return percentOf({.part = *figure.value, .whole = *figure.whole});
}

std::optional<double> MeasuredIndicator::targetPercent() const
{
    if (!isShare(indicator.kind) || !figure.target)
        return {};
    return double(*figure.target) / 100;
}

std::optional<qint64> MeasuredIndicator::targetCount() const
{
    return isShare(indicator.kind) ? std::nullopt : figure.target;
}

std::optional<bool> MeasuredIndicator::isMet() const
{
    if (!figure.target)
        return {};
    if (!isShare(indicator.kind))
        return figure.value ? std::optional(*figure.value >= *figure.target) : std::nullopt;
    const auto reached = percent();
    return reached ? std::optional(std::llround(*reached * 100) >= *figure.target) : std::nullopt;
}

QList<IndicatorValue> standing(const QList<IndicatorValue> &values)
{
    QList<IndicatorValue> counting;
    for (const IndicatorValue &value : values) {
        const auto same = std::ranges::find(counting, value.period, &IndicatorValue::period);
        if (same == counting.end())
            counting << value;
        else if (value.id > same->id)
            *same = value;
    }
    return counting;
}

std::optional<IndicatorValue> valueFor(const QList<IndicatorValue> &standing, const Period &period)
{
    const auto own = std::ranges::find_if(
        standing, [&](const IndicatorValue &value) { return value.value && value.period == period; });
    if (own != standing.cend())
        return *own;
    const auto *before = greatest(
        standing, [&](const IndicatorValue &value) { return value.value && value.period.last() <= period.last(); },
        latest);
    return before != nullptr ? std::optional(*before) : std::nullopt;
}

std::optional<IndicatorValue> targetFor(const QList<IndicatorValue> &standing, const Period &period)
{
    const auto *around = greatest(
        standing,
        [&](const IndicatorValue &value) {
            return value.target && value.period.first() <= period.first() && period.last() <= value.period.last();
        },
        [](const IndicatorValue &value) { return std::tuple(-value.period.days(), value.id); });
    if (around != nullptr)
        return *around;
    const auto *before = greatest(
        standing, [&](const IndicatorValue &value) { return value.target && value.period.last() <= period.last(); },
        latest);
    return before != nullptr ? std::optional(*before) : std::nullopt;
}

IndicatorFigure typedFigure(const QList<IndicatorValue> &values, const Period &period, QDate asOf)
{
    const QList<IndicatorValue> counting = standing(values);
    IndicatorFigure figure;
    if (const auto target = targetFor(counting, period)) {
        figure.target = target->target;
        figure.targetEntry = entryOf(*target, target->period.last());
    }
    const auto found = valueFor(counting, period);
    if (!found)
        return figure;
    const IndicatorValue &typed = *found;
    figure.value = typed.value;
    figure.whole = typed.whole;
    figure.reasons = typed.reasons;
    figure.asOf = std::min(typed.period.last(), asOf);
    if (typed.recordedAt.isValid() && typed.period.contains(localDay(typed.recordedAt)))
        figure.asOf = std::min(*figure.asOf, localDay(typed.recordedAt));
    figure.entry = entryOf(typed, *figure.asOf);
    figure.enteredBy = figure.entry->by;
    figure.source = figure.entry->source;
    return figure;
}

QList<ReasonShare> reasonShares(const IndicatorFigure &figure)
{
    qint64 given = 0;
    for (const IndicatorReason &reason : figure.reasons)
        given += reason.count;
    const bool known = figure.value && figure.whole;
    const qint64 notDone = known ? *figure.whole - *figure.value : given;
    QList<ReasonShare> shares;
    for (const IndicatorReason &reason : figure.reasons)
        shares << ReasonShare{reason.reason, reason.count, percentOf({.part = reason.count, .whole = notDone})};
    std::ranges::stable_sort(shares, std::ranges::greater(), &ReasonShare::count);
    if (!shares.isEmpty() && notDone > given)
        shares << ReasonShare{{}, notDone - given, percentOf({.part = notDone - given, .whole = notDone})};
    return shares;
}

} // namespace somotcua
