#include "issued/SetKeys.h"

#include "counts/CountedSetStore.h"

namespace somotcua {

Result<std::optional<QSet<RowKey>>> keysOf(Database &database, const CountedSet &set)
{
    const auto keys = CountedSetStore(database).keys(set);
    if (!keys)
        return passOn(keys);
    QSet<RowKey> rows;
    rows.reserve(keys->size());
    for (const CountedKey &key : *keys)
        rows.insert({key.row, key.mark});
    return rows;
}

} // namespace somotcua
