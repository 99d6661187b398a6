#pragma once

#include "base/Result.h"
#include "counts/CountedRows.h"
#include "counts/CountedSet.h"
#include "storage_fwd.h"

namespace somotcua {

/// The rows behind a count, whatever report shows it: as many as TallyStore and SessionCountStore count, by the same
/// conditions. Of a session count the days end it; a session's own day begins it.
class CountedSetStore
{
public:
    explicit CountedSetStore(Database &database)
        : m_database(database)
    { }

    /// What tells the rows apart, no more; to compare two sets. Each once.
    [[nodiscard]] Result<QList<CountedKey>> keys(const CountedSet &set);
    /// How many rows the set has, and the first `limit` of them (below 0: all): assists by their day, dossiers by the
    /// day of submission or of the result, open ones by their due day. A citizen is shown as the first assist of these
    /// days, a mark as its assist.
    [[nodiscard]] Result<CountedRows> rows(const CountedSet &set, qint64 limit);
    /// The rows that have these keys in sets of that kind, also where they count no longer; in the order of the keys.
    [[nodiscard]] Result<QList<SearchHit>> rowsOf(Counted counted, const QList<CountedKey> &keys);

private:
    [[nodiscard]] Result<QList<SearchHit>> hits(const char *sql, const QList<qint64> &ids);

    Database &m_database;
};

} // namespace somotcua
