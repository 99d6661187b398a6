#include "counts/CountedSetStore.h"

#include "counts/CountedQuery.h"
#include "search/SearchHitRow.h"
#include "Statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace somotcua {

namespace {

constexpr auto kAssistHits = R"sql(
    SELECT wanted.value, NULL, assist.id, dossier.code, citizen.name, citizen.birth, citizen.identity, procedure.code,
           procedure.short_name, assist.day, dossier.status, dossier.status_text, dossier.due_day
    FROM json_each(:ids) AS wanted
        JOIN assist ON assist.id = wanted.value
        JOIN citizen ON citizen.id = assist.citizen_id
        LEFT JOIN dossier ON dossier.id = assist.dossier_id AND dossier.voided_at IS NULL
        LEFT JOIN procedure ON procedure.id = assist.procedure_id
)sql";

// Of a person the first assist that counts.
constexpr auto kCitizenHits = R"sql(
    SELECT wanted.value, NULL, assist.id, dossier.code, citizen.name, citizen.birth, citizen.identity, procedure.code,
           procedure.short_name, assist.day, dossier.status, dossier.status_text, dossier.due_day
    FROM json_each(:ids) AS wanted
        JOIN assist ON assist.id = (SELECT id FROM assist AS own WHERE own.person_id = wanted.value
                                    ORDER BY own.voided_at IS NOT NULL, own.day, own.id LIMIT 1)
        JOIN citizen ON citizen.id = assist.citizen_id
        LEFT JOIN dossier ON dossier.id = assist.dossier_id AND dossier.voided_at IS NULL
        LEFT JOIN procedure ON procedure.id = assist.procedure_id
)sql";

constexpr auto kDossierHits = R"sql(
    SELECT wanted.value, dossier.id, NULL, dossier.code, citizen.name, citizen.birth, citizen.identity, procedure.code,
           procedure.short_name, dossier.submitted_day, dossier.status, dossier.status_text, dossier.due_day
    FROM json_each(:ids) AS wanted
        JOIN dossier ON dossier.id = wanted.value
        JOIN citizen ON citizen.id = dossier.citizen_id
        LEFT JOIN procedure ON procedure.id = dossier.procedure_id
)sql";

} // namespace

Result<QList<CountedKey>> CountedSetStore::keys(const CountedSet &set)
{
    const CountedQuery query(set);
    Statement rows(m_database, query.sql.constData());
    query.bind(rows);
    if (const auto started = rows.start(); !started)
        return passOn(started);
    QList<CountedKey> keys;
    while (rows.next())
        keys << CountedKey{rows.integer(0), int(rows.integer(1))};
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return keys;
}

Result<CountedRows> CountedSetStore::rows(const CountedSet &set, qint64 limit)
{
    const CountedQuery query(set);
    Statement rows(m_database, query.sql.constData());
    query.bind(rows);
    if (const auto started = rows.start(); !started)
        return passOn(started);
    CountedRows counted;
    QList<qint64> shown;
    while (rows.next()) {
        ++counted.number;
        if (limit < 0 || shown.size() < limit)
            shown << rows.integer(2);
    }
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    const auto read = hits(countsDossiers(set.counted) ? kDossierHits : kAssistHits, shown);
    if (!read)
        return passOn(read);
    counted.rows = *read;
    return counted;
}

Result<QList<SearchHit>> CountedSetStore::rowsOf(Counted counted, const QList<CountedKey> &keys)
{
    QList<qint64> ids;
    for (const CountedKey &key : keys)
        ids << key.row;
    if (counted == Counted::Citizens)
        return hits(kCitizenHits, ids);
    return hits(countsDossiers(counted) ? kDossierHits : kAssistHits, ids);
}

Result<QList<SearchHit>> CountedSetStore::hits(const char *sql, const QList<qint64> &ids)
{
    QJsonArray wanted;
    for (const qint64 id : ids)
        wanted += id;
    Statement rows(m_database, sql);
    rows.bind(":ids", QString::fromLatin1(QJsonDocument(wanted).toJson(QJsonDocument::Compact)));
    if (const auto started = rows.start(); !started)
        return passOn(started);
    QHash<qint64, SearchHit> found;
    found.reserve(ids.size());
    while (rows.next())
        found.insert(rows.integer(0), searchHitAt(rows));
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    // One assist may stand there for several marks.
    QList<SearchHit> inOrder;
    inOrder.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto hit = found.constFind(id); hit != found.cend())
            inOrder << *hit;
    }
    return inOrder;
}

} // namespace somotcua
