#include "indicators/ListIndicators.h"

#include "indicators/IndicatorStore.h"
#include "indicators/IndicatorValueStore.h"
#include "ShippedTables.h"

#include <algorithm>

namespace somotcua {

Result<QList<Indicator>> indicators(Database &database)
{
    const auto shipped = shippedIndicators();
    if (!shipped)
        return passOn(shipped);
    const auto own = IndicatorStore(database).all();
    if (!own)
        return passOn(own);
    return *shipped + *own;
}

Result<std::optional<Indicator>> findIndicator(Database &database, const QString &code)
{
    const auto all = indicators(database);
    if (!all)
        return passOn(all);
    const auto found = std::ranges::find(*all, code, &Indicator::code);
    return found == all->cend() ? std::nullopt : std::optional(*found);
}

Result<QHash<QString, QList<IndicatorValue>>> indicatorValues(Database &database)
{
    return IndicatorValueStore(database).all();
}

} // namespace somotcua
