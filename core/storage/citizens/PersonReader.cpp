#include "citizens/PersonReader.h"

#include "Statement.h"

namespace somotcua {

namespace {

constexpr auto kOfAssist = R"sql(
    SELECT citizen.id, citizen.person_id, citizen.name, citizen.birth, citizen.sex, citizen.identity, citizen.phone,
        citizen.hamlet_id, assist.day
    FROM assist JOIN citizen ON citizen.id = assist.citizen_id
    WHERE assist.id = :assist
)sql";

constexpr auto kJoinedWith = R"sql(
    SELECT other.id, other.person_id, other.name, other.birth, other.sex, other.identity, other.phone, other.hamlet_id,
        (SELECT max(day) FROM assist WHERE assist.citizen_id = other.id AND assist.voided_at IS NULL)
    FROM (
        SELECT joined.id FROM citizen AS entry JOIN citizen AS joined ON joined.id = entry.person_id
        WHERE entry.id = :entry
        UNION
        SELECT joined.id FROM citizen AS entry JOIN citizen AS joined
            ON joined.person_id = entry.person_id AND joined.person_id <> joined.id
        WHERE entry.id = :entry
    ) AS together JOIN citizen AS other ON other.id = together.id
    WHERE other.id <> :entry
    ORDER BY other.id
)sql";

constexpr auto kLike = R"sql(
    SELECT id, person_id, name, birth, sex, identity, phone, hamlet_id, last_day
    FROM (
        SELECT other.id, other.person_id, other.name, other.birth, other.sex, other.identity, other.phone,
            other.hamlet_id,
            (SELECT max(day) FROM assist WHERE assist.citizen_id = other.id AND assist.voided_at IS NULL) AS last_day
        FROM citizen AS entry JOIN citizen AS other ON other.name_folded = entry.name_folded
        WHERE entry.id = :entry AND other.person_id <> entry.person_id
            AND (substr(other.birth, 1, 4) = substr(entry.birth, 1, 4) OR other.phone = entry.phone)
    ) AS found
    WHERE last_day IS NOT NULL
    ORDER BY last_day DESC, id DESC
    LIMIT :limit
)sql";

PersonEntry entryOf(const Statement &row)
{
    PersonEntry entry;
    Citizen &citizen = entry.citizen;
    citizen.id = row.id<CitizenId>(0);
    citizen.person = row.id<CitizenId>(1);
    citizen.name = row.text(2);
    if (const auto birth = row.optionalText(3))
        citizen.birth = BirthDate::fromText(*birth);
    if (const auto sex = row.optionalText(4))
        citizen.sex = sexFromText(*sex);
    if (const auto identity = row.optionalText(5))
        citizen.identity = IdentityNumber::read(*identity);
    if (const auto phone = row.optionalText(6))
        citizen.phone = PhoneNumber::read(*phone);
    citizen.hamlet = row.optionalId<HamletId>(7);
    entry.lastDay = row.optionalDay(8);
    return entry;
}

Result<QList<PersonEntry>> all(Statement &rows)
{
    if (const auto started = rows.start(); !started)
        return passOn(started);
    QList<PersonEntry> entries;
    while (rows.next())
        entries << entryOf(rows);
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return entries;
}

} // namespace

PersonReader::PersonReader(Database &database)
    : m_database(database)
{ }

Result<PersonEntry> PersonReader::ofAssist(AssistId assist)
{
    Statement row(m_database, kOfAssist);
    row.bind(":assist", assist);
    const auto found = all(row);
    if (!found)
        return passOn(found);
    if (found->isEmpty())
        return fail(Fault::UnknownAssist, QString::number(assist.value));
    return found->first();
}

Result<QList<PersonEntry>> PersonReader::joinedWith(CitizenId entry)
{
    Statement rows(m_database, kJoinedWith);
    rows.bind(":entry", entry);
    return all(rows);
}

Result<QList<PersonEntry>> PersonReader::like(CitizenId entry, int limit)
{
    Statement rows(m_database, kLike);
    rows.bind(":entry", entry).bind(":limit", limit);
    return all(rows);
}

} // namespace somotcua
