#include "search/SearchStore.h"

#include "search/SearchText.h"
#include "Statement.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr qint64 kEntriesOfDay = 65536;
constexpr qint64 kJulianDayOf1970 = 2440588;

// One row for each person whose assist belongs to the dossier.
constexpr auto kDossierTexts = R"sql(
    SELECT DISTINCT dossier.submitted_day, dossier.code, procedure.code, procedure.short_name,
           citizen.name, hamlet.name, citizen.identity, citizen.phone
    FROM assist
        JOIN dossier ON dossier.id = assist.dossier_id
        JOIN citizen ON citizen.id = assist.citizen_id
        LEFT JOIN hamlet ON hamlet.id = citizen.hamlet_id
        LEFT JOIN procedure ON procedure.id = dossier.procedure_id
    WHERE assist.dossier_id = :id AND assist.voided_at IS NULL AND dossier.voided_at IS NULL
)sql";

constexpr auto kAssistTexts = R"sql(
    SELECT assist.day, NULL, procedure.code, procedure.short_name,
           citizen.name, hamlet.name, citizen.identity, citizen.phone
    FROM assist
        JOIN citizen ON citizen.id = assist.citizen_id
        LEFT JOIN hamlet ON hamlet.id = citizen.hamlet_id
        LEFT JOIN procedure ON procedure.id = assist.procedure_id
    WHERE assist.id = :id AND assist.voided_at IS NULL AND assist.dossier_id IS NULL
)sql";

constexpr auto kDossierEntry = R"sql(
    SELECT id, words, digits FROM search_entry WHERE dossier_id = :id
)sql";

constexpr auto kAssistEntry = R"sql(
    SELECT id, words, digits FROM search_entry WHERE assist_id = :id
)sql";

constexpr auto kLastOfDay = R"sql(
    SELECT max(id) FROM search_entry WHERE id BETWEEN :first AND :last
)sql";

constexpr auto kAddEntry = R"sql(
    INSERT INTO search_entry (id, dossier_id, assist_id, words, digits)
    VALUES (:id, :dossier, :assist, :words, :digits)
)sql";

constexpr auto kRemoveEntry = R"sql(
    DELETE FROM search_entry WHERE id = :id
)sql";

constexpr auto kAddWords = R"sql(
    INSERT INTO search_words (rowid, words) VALUES (:id, :words)
)sql";

constexpr auto kAddDigits = R"sql(
    INSERT INTO search_digits (rowid, digits) VALUES (:id, :digits)
)sql";

// The indexes do not keep the texts: they must be told again what they are to forget.
constexpr auto kRemoveWords = R"sql(
    INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', :id, :words)
)sql";

constexpr auto kRemoveDigits = R"sql(
    INSERT INTO search_digits (search_digits, rowid, digits) VALUES ('delete', :id, :digits)
)sql";

// A negative number of pages: merged as for the whole index, a bit at a time.
constexpr auto kMergeWords = R"sql(
    INSERT INTO search_words (search_words, rank) VALUES ('merge', -:pages)
)sql";

constexpr auto kMergeDigits = R"sql(
    INSERT INTO search_digits (search_digits, rank) VALUES ('merge', -:pages)
)sql";

qint64 firstIdOf(QDate day)
{
    return (day.toJulianDay() - kJulianDayOf1970) * kEntriesOfDay;
}

Result<> plain(const Result<qint64> &done)
{
    if (!done)
        return passOn(done);
    return {};
}

} // namespace

SearchStore::SearchStore(Database &database)
    : m_database(database)
{ }

Result<> SearchStore::refresh(AuditedWrite &, DossierId dossier, Known known)
{
    const auto texts = wanted(kDossierTexts, dossier.value);
    if (!texts)
        return passOn(texts);
    const auto entry
        = known == Known::No ? Result<std::optional<Entry>>(std::nullopt) : present(kDossierEntry, dossier.value);
    if (!entry)
        return passOn(entry);
    return bring(*entry, *texts, dossier, {});
}

Result<> SearchStore::refresh(AuditedWrite &, AssistId assist, Known known)
{
    const auto texts = wanted(kAssistTexts, assist.value);
    if (!texts)
        return passOn(texts);
    const auto entry
        = known == Known::No ? Result<std::optional<Entry>>(std::nullopt) : present(kAssistEntry, assist.value);
    if (!entry)
        return passOn(entry);
    return bring(*entry, *texts, {}, assist);
}

Result<> SearchStore::merge(AuditedWrite &, qint64 pages)
{
    if (const auto merged = Statement(m_database, kMergeWords).bind(":pages", pages).run(); !merged)
        return passOn(merged);
    return plain(Statement(m_database, kMergeDigits).bind(":pages", pages).run());
}

Result<std::optional<SearchStore::Wanted>> SearchStore::wanted(const char *sql, qint64 id)
{
    Statement rows(m_database, sql);
    if (const auto started = rows.bind(":id", id).start(); !started)
        return passOn(started);
    QDate day;
    SearchedMatter matter;
    QList<SearchedPerson> persons;
    while (rows.next()) {
        day = rows.day(0);
        matter = {rows.optionalText(1), rows.optionalText(2), rows.optionalText(3)};
        persons += SearchedPerson{rows.text(4), rows.optionalText(5), rows.optionalText(6), rows.optionalText(7)};
    }
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    if (persons.isEmpty())
        return std::nullopt;
    return Wanted{day, searchWords(persons, matter), searchDigits(persons, matter)};
}

Result<std::optional<SearchStore::Entry>> SearchStore::present(const char *sql, qint64 id)
{
    Statement row(m_database, sql);
    if (const auto started = row.bind(":id", id).start(); !started)
        return passOn(started);
    std::optional<Entry> entry;
    if (row.next())
        entry = Entry{row.id<EntryId>(0), row.text(1), row.text(2)};
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    return entry;
}

Result<> SearchStore::bring(const std::optional<Entry> &present, const std::optional<Wanted> &wanted,
                            std::optional<DossierId> dossier, std::optional<AssistId> assist)
{
    const bool sameDay = present && wanted && present->id.value >= firstIdOf(wanted->day)
        && present->id.value < firstIdOf(wanted->day) + kEntriesOfDay;
    if (sameDay && present->words == wanted->words && present->digits == wanted->digits)
        return {};
    if (present) {
        if (const auto removed = remove(*present); !removed)
            return removed;
    }
    if (!wanted)
        return {};
    EntryId id;
    if (sameDay) {
        id = present->id;
    } else {
        const auto next = nextId(wanted->day);
        if (!next)
            return passOn(next);
        id = *next;
    }
    return add({id, wanted->words, wanted->digits}, dossier, assist);
}

Result<> SearchStore::remove(const Entry &entry)
{
    const auto words
        = Statement(m_database, kRemoveWords).bind(":id", entry.id.value).bind(":words", entry.words).run();
    if (!words)
        return passOn(words);
    const auto digits
        = Statement(m_database, kRemoveDigits).bind(":id", entry.id.value).bind(":digits", entry.digits).run();
    if (!digits)
        return passOn(digits);
    return plain(Statement(m_database, kRemoveEntry).bind(":id", entry.id.value).run());
}

Result<> SearchStore::add(const Entry &entry, std::optional<DossierId> dossier, std::optional<AssistId> assist)
{
    const auto added = Statement(m_database, kAddEntry)
                           .bind(":id", entry.id.value)
                           .bind(":dossier", dossier)
                           .bind(":assist", assist)
                           .bind(":words", entry.words)
                           .bind(":digits", entry.digits)
                           .run();
    if (!added)
        return passOn(added);
    const auto words = Statement(m_database, kAddWords).bind(":id", entry.id.value).bind(":words", entry.words).run();
    if (!words)
        return passOn(words);
    return plain(Statement(m_database, kAddDigits).bind(":id", entry.id.value).bind(":digits", entry.digits).run());
}

Result<EntryId> SearchStore::nextId(QDate day)
{
    const qint64 first = firstIdOf(day);
    auto last = m_lastOfDay.find(day);
    if (last == m_lastOfDay.end()) {
        Statement row(m_database, kLastOfDay);
        const auto started = row.bind(":first", first).bind(":last", first + kEntriesOfDay - 1).start();
        if (!started)
            return passOn(started);
        qint64 found = first - 1;
        if (row.next() && !row.isNull(0))
            found = row.integer(0);
        if (const auto finished = row.finish(); !finished)
            return passOn(finished);
        last = m_lastOfDay.insert(day, found);
    }
    // No office helps that many people in a day; were it so, the rest would stand with the day before.
    if (*last + 1 >= first + kEntriesOfDay)
        return nextId(day.addDays(-1));
    return EntryId{++*last};
}

} // namespace somotcua
