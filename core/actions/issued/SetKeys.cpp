#include "issued/SetKeys.h"

#include "counts/CountedSetStore.h"

namespace somotcua {

Result<std::optional<QSet<RowKey>>> keysOf(Database &database, const CountedSet &set)
{
    const auto keys = CountedSetStore(database).keys(set);
    if (!keys)
        return passOn(keys);
    return QSet<RowKey>(keys->cbegin(), keys->cend());
}

} // namespace somotcua
