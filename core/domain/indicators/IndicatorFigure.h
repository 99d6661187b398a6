#pragma once

#include "counts/CountedSet.h"
#include "counts/FigureOrigins.h"
#include "indicators/Indicator.h"

namespace somotcua {

/// What a report says of an indicator: typed or computed, missing is nothing.
struct IndicatorFigure
{
    std::optional<qint64> value;
    std::optional<qint64> whole;
    std::optional<qint64> target; // as in IndicatorValue
    std::optional<QDate> asOf; // the last day the value stands for
    std::optional<QString> enteredBy; // nothing: computed, or not entered
    std::optional<QString> source;
    QList<IndicatorReason> reasons = {};
    /// Of a computed one: the rows that value and whole count.
    QList<CountedSet> valueSets = {};
    QList<CountedSet> wholeSets = {};
    /// Of a computed count of services: these.
    std::optional<QList<CountedService>> services = {};
    /// Of a typed value, and of the target, which is always typed: how it came in.
    std::optional<EnteredFigure> entry = {};
    std::optional<EnteredFigure> targetEntry = {};
};

struct MeasuredIndicator
{
    Indicator indicator;
    IndicatorFigure figure;

    /// Part of the whole, two decimals; nothing for a count, for a whole of 0 and where nothing is known.
    std::optional<double> percent() const;
    std::optional<double> targetPercent() const; // of a share
    std::optional<qint64> targetCount() const; // of a count
    /// Whether the target is reached, by the two decimals that people read; nothing where value or target is missing.
    std::optional<bool> isMet() const;
};

/// The rows that count, of one indicator: of each period the newest. Corrected ones are history.
QList<IndicatorValue> standing(const QList<IndicatorValue> &values);

/// Of the standing rows the value that belongs to the period: the period's own, else the one with the latest last day
/// that is not after the period's.
std::optional<IndicatorValue> valueFor(const QList<IndicatorValue> &standing, const Period &period);
/// And the row whose target holds: the period's own, else that of the shortest period around it (a year's target holds
/// in its months), else the latest before.
std::optional<IndicatorValue> targetFor(const QList<IndicatorValue> &standing, const Period &period);

/// Value and target together, as far as they were typed; of a computed indicator the target alone. `asOf` is the
/// report's: what was typed for a period that still runs stands for no later day.
IndicatorFigure typedFigure(const QList<IndicatorValue> &values, const Period &period, QDate asOf);

/// How a reason stands among those not done.
struct ReasonShare
{
    std::optional<QString> reason; // nothing: those for whom no reason was given
    qint64 count = 0;
    std::optional<double> share; // of those not done; without a whole, of all reasons
};
/// The reasons, most first, and what is left without one where that is known and not 0.
QList<ReasonShare> reasonShares(const IndicatorFigure &figure);

} // namespace somotcua
