#pragma once

#include "counts/CountedSet.h"

#include <QByteArray>

namespace somotcua {

class Statement;

/// The rows of a counted set, each once, in the order they are shown. Columns: what tells the row apart (two, see
/// CountedKey), then the assist or dossier it is shown as.
struct CountedQuery
{
    explicit CountedQuery(CountedSet counted);

    void bind(Statement &statement) const;

    CountedSet set;
    QByteArray sql;
};

/// Whether a row of the count is a dossier; otherwise it is an assist, also where citizens are counted (their first one
/// of these days).
bool countsDossiers(Counted counted);

} // namespace somotcua
