#include "IndicatorProgress.h"

#include "indicators/MeasureIndicators.h"
#include "ReadSnapshot.h"

namespace somotcua {

namespace {

std::optional<double> real(const std::optional<qint64> &count)
{
    return count ? std::optional(double(*count)) : std::nullopt;
}

} // namespace

Result<QList<IndicatorProgress>> indicatorProgress(Database &database, const Period &period, QDate asOf,
                                                   const QString &language)
{
    const ReadSnapshot snapshot(database);
    const auto ledger = readLedgerFigures(database, {period.first(), std::min(period.last(), asOf)});
    if (!ledger)
        return passOn(ledger);
    const auto measured = measureIndicators(database, period, *ledger);
    if (!measured)
        return passOn(measured);
    QList<IndicatorProgress> all;
    for (const MeasuredIndicator &one : *measured) {
        const bool share = isShare(one.indicator.kind);
        all << IndicatorProgress{one.indicator.code,
                                 one.indicator.nameIn(language),
                                 one.indicator.unitIn(language),
                                 share,
                                 share ? one.percent() : real(one.figure.value),
                                 share ? one.targetPercent() : real(one.targetCount()),
                                 one.isMet(),
                                 one.figure.asOf};
    }
    return all;
}

} // namespace somotcua
