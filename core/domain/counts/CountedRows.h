#pragma once

#include "search/SearchHit.h"

#include <QHashFunctions>
#include <QList>

#include <compare>

namespace somotcua {

/// What tells the rows of one counted set apart, so that two sets can be compared: the number of the assist, of the
/// citizen (the person that counts) or of the dossier, and of an obstacle's mark its place on the assist.
struct CountedKey
{
    qint64 row = 0;
    int mark = 0;

    friend auto operator<=>(const CountedKey &, const CountedKey &) = default;
    friend size_t qHash(const CountedKey &key, size_t seed = 0) { return qHashMulti(seed, key.row, key.mark); }
};

/// The rows behind a count, as the search shows them: how many there are, and the first of them.
struct CountedRows
{
    qint64 number = 0;
    QList<SearchHit> rows;
};

} // namespace somotcua
