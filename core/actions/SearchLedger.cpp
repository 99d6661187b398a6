#include "SearchLedger.h"

#include "search/SearchReader.h"

namespace somotcua {

Result<QList<SearchHit>> searchLedger(Database &database, const QString &text, int limit)
{
    SearchReader reader(database);
    const auto found = reader.find(text, limit);
    if (!found)
        return passOn(found);
    return reader.hits(*found);
}

} // namespace somotcua
