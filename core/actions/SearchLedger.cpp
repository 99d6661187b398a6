#include "SearchLedger.h"

#include "Database.h"
#include "search/SearchReader.h"

namespace somotcua {

Result<QList<SearchHit>> searchLedger(Database &database, const QString &text, int limit)
{
    SearchReader reader(database);
    const auto ids = reader.find(text, limit);
    if (!ids)
        return passOn(ids);
    const auto entries = reader.entries(*ids);
    if (!entries)
        return passOn(entries);

    QList<SearchHit> hits;
    hits.reserve(entries->size());
    for (const FoundEntry &entry : *entries) {
        hits += SearchHit{entry.dossier, entry.assist,   entry.code,          entry.citizen,
                          entry.birth,   entry.identity, entry.procedureCode, entry.procedureName,
                          entry.day,     entry.status,   entry.statusText,    entry.dueDay};
    }
    return hits;
}

} // namespace somotcua
