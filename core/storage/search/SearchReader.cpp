#include "search/SearchReader.h"

#include "search/SearchHitRow.h"
#include "search/SearchQuery.h"
#include "Statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <vector>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kByWords = R"sql(
    SELECT rowid FROM search_words WHERE search_words MATCH :words ORDER BY rowid DESC LIMIT :limit
)sql";

// The entry's texts come with each candidate, because the index of trigrams cannot say that they stand in a row.
constexpr auto kCandidatesByWords = R"sql(
    SELECT search_entry.id, search_entry.words, search_entry.digits
    FROM search_words CROSS JOIN search_entry ON search_entry.id = search_words.rowid
    WHERE search_words MATCH :match
    ORDER BY search_words.rowid DESC
)sql";

constexpr auto kCandidatesByDigits = R"sql(
    SELECT search_entry.id, search_entry.words, search_entry.digits
    FROM search_digits CROSS JOIN search_entry ON search_entry.id = search_digits.rowid
    WHERE search_digits MATCH :match
    ORDER BY search_digits.rowid DESC
)sql";

constexpr auto kByNumber = R"sql(
    SELECT search_entry.id, search_entry.words, search_entry.digits
    FROM citizen
        JOIN assist ON assist.citizen_id = citizen.id
        JOIN search_entry ON search_entry.dossier_id = assist.dossier_id
    WHERE citizen.identity = :identity AND assist.voided_at IS NULL
    UNION
    SELECT search_entry.id, search_entry.words, search_entry.digits
    FROM citizen
        JOIN assist ON assist.citizen_id = citizen.id
        JOIN search_entry ON search_entry.assist_id = assist.id
    WHERE citizen.identity = :identity AND assist.voided_at IS NULL
    ORDER BY 1 DESC
)sql";

constexpr auto kHits = R"sql(
    SELECT search_entry.id, search_entry.dossier_id, search_entry.assist_id, dossier.code, citizen.name, citizen.birth,
           citizen.identity, procedure.code, procedure.short_name, coalesce(dossier.submitted_day, assist.day),
           dossier.status, dossier.status_text, dossier.due_day
    FROM json_each(:ids) AS wanted
        JOIN search_entry ON search_entry.id = wanted.value
        LEFT JOIN dossier ON dossier.id = search_entry.dossier_id
        LEFT JOIN assist ON assist.id = search_entry.assist_id
        JOIN citizen ON citizen.id = coalesce(dossier.citizen_id, assist.citizen_id)
        LEFT JOIN procedure ON procedure.id = coalesce(dossier.procedure_id, assist.procedure_id)
)sql";

/// Candidates of one index, newest first, of which those are kept that fit.
class Walk
{
public:
    Walk(Database &database, const char *sql, const QString &match)
        : m_rows(database, sql)
    {
        m_rows.bind(":match", match);
    }

    Result<> start() { return m_rows.start(); }
    Result<> finish() { return m_rows.finish(); }
    /// Some steps further; whether there was another candidate for each.
    void advance(const SearchVariant &variant, int steps, int limit)
    {
        while (steps-- > 0 && !ended(limit)) {
            if (!m_rows.next())
                m_exhausted = true;
            else if (variant.fits({.words = m_rows.text(1), .digits = m_rows.text(2)}))
                m_found += m_rows.id<EntryId>(0);
        }
    }
    /// Everything up to here is found, and either that is all or it is enough.
    bool ended(int limit) const { return m_exhausted || m_found.size() >= limit; }
    const QList<EntryId> &found() const { return m_found; }

private:
    Statement m_rows;
    QList<EntryId> m_found;
    bool m_exhausted = false;
};

constexpr int kStepsInTurn = 64;

} // namespace

SearchReader::SearchReader(Database &database)
    : m_database(database)
{ }

Result<QList<EntryId>> SearchReader::find(const QString &text, int limit)
{
    QList<EntryId> found;
    const auto addNew = [&](const QList<EntryId> &more) {
        for (const EntryId id : more) {
            if (found.size() < limit && !found.contains(id))
                found += id;
        }
    };

    const QList<SearchVariant> variants = searchVariants(text);
    for (const QString &identity : identityNumbersIn(text)) {
        const auto more = byNumber(identity, variants.first(), limit);
        if (!more)
            return more;
        addNew(*more);
    }
    // Whoever typed a whole number means that person.
    if (!found.isEmpty())
        return found;

    for (const SearchVariant &variant : variants) {
        if (found.size() >= limit || (variant.lastResort && !found.isEmpty()))
            break;
        // Those found already may come again.
        const auto more = byVariant(variant, limit);
        if (!more)
            return more;
        addNew(*more);
    }
    return found;
}

Result<QList<EntryId>> SearchReader::byNumber(const QString &identity, const SearchVariant &variant, int limit)
{
    Statement rows(m_database, kByNumber);
    if (const auto started = rows.bind(":identity", identity).start(); !started)
        return passOn(started);
    QList<EntryId> found;
    while (found.size() < limit && rows.next()) {
        if (variant.fits({.words = rows.text(1), .digits = rows.text(2)}))
            found += rows.id<EntryId>(0);
    }
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return found;
}

Result<QList<EntryId>> SearchReader::byVariant(const SearchVariant &variant, int limit)
{
    if (variant.parts.isEmpty()) {
        Statement rows(m_database, kByWords);
        rows.bind(":words", variant.wordsExpression()).bind(":limit", limit);
        if (const auto started = rows.start(); !started)
            return passOn(started);
        QList<EntryId> found;
        while (rows.next())
            found += rows.id<EntryId>(0);
        if (const auto finished = rows.finish(); !finished)
            return passOn(finished);
        return found;
    }

    // Nobody knows which index has fewer candidates: both are walked in turn until one of them has the answer.
    std::vector<Walk> walks;
    walks.emplace_back(m_database, kCandidatesByDigits, variant.partsExpression());
    if (!variant.words.isEmpty())
        walks.emplace_back(m_database, kCandidatesByWords, variant.wordsExpression());
    for (Walk &walk : walks) {
        if (const auto started = walk.start(); !started)
            return passOn(started);
    }
    QList<EntryId> found;
    for (bool ended = false; !ended;) {
        for (Walk &walk : walks) {
            walk.advance(variant, kStepsInTurn, limit);
            if (walk.ended(limit)) {
                found = walk.found();
                ended = true;
                break;
            }
        }
    }
    for (Walk &walk : walks) {
        if (const auto finished = walk.finish(); !finished)
            return passOn(finished);
    }
    return found;
}

Result<QList<SearchHit>> SearchReader::hits(const QList<EntryId> &ids)
{
    QJsonArray wanted;
    for (const EntryId id : ids)
        wanted += id.value;
    Statement rows(m_database, kHits);
    rows.bind(":ids", QString::fromLatin1(QJsonDocument(wanted).toJson(QJsonDocument::Compact)));
    if (const auto started = rows.start(); !started)
        return passOn(started);
    QHash<qint64, SearchHit> found;
    while (rows.next())
        found.insert(rows.integer(0), searchHitAt(rows));
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    QList<SearchHit> inOrder;
    inOrder.reserve(ids.size());
    for (const EntryId id : ids) {
        if (const auto hit = found.constFind(id.value); hit != found.cend())
            inOrder += *hit;
    }
    return inOrder;
}

} // namespace somotcua
