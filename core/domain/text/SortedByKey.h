#pragma once

#include <QList>

#include <algorithm>
#include <utility>

namespace somotcua {

/// Sorts stably by a key that costs something to work out: once an item, not once a comparison.
template <typename Item, typename KeyOf>
void sortByKey(QList<Item> &items, KeyOf keyOf)
{
    using Key = decltype(keyOf(items.constFirst()));
    QList<std::pair<Key, Item>> keyed;
    keyed.reserve(items.size());
    for (Item &item : items) {
        Key key = keyOf(item);
        keyed.emplaceBack(std::move(key), std::move(item));
    }
    std::ranges::stable_sort(keyed, {}, &std::pair<Key, Item>::first);
    for (qsizetype place = 0; place < items.size(); ++place)
        items[place] = std::move(keyed[place].second);
}

} // namespace somotcua
