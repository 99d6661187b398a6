// The part of CitizenStore that reads: an entry, whom a writing means, which entries are one person.
#include "citizens/CitizenStore.h"
#include "citizens/FirstId.h"
#include "citizens/SamePerson.h"
#include "Database.h"
#include "Statement.h"

namespace somotcua {

namespace {

constexpr auto kFind = R"sql(
    SELECT id, person_id, name, birth, sex, identity, phone, hamlet_id FROM citizen WHERE id = :id
)sql";

constexpr auto kMatchNumber = R"sql(
    SELECT id FROM citizen WHERE identity = :identity ORDER BY id LIMIT 1
)sql";

constexpr auto kMatchKey = R"sql(
    SELECT citizen_id FROM citizen_key WHERE person_key = :person_key ORDER BY citizen_id LIMIT 1
)sql";

// A number is only learned by a person none of whose entries has one.
constexpr auto kMatchKeyWithoutNumber = R"sql(
    SELECT citizen.id
    FROM citizen_key JOIN citizen ON citizen.id = citizen_key.citizen_id
    WHERE citizen_key.person_key = :person_key
        AND citizen.identity IS NULL
        AND NOT EXISTS (
            SELECT 1 FROM citizen AS root WHERE root.id = citizen.person_id AND root.identity IS NOT NULL
        )
        AND NOT EXISTS (
            SELECT 1 FROM citizen AS joined
            WHERE joined.person_id = citizen.person_id AND joined.person_id <> joined.id AND joined.identity IS NOT NULL
        )
    ORDER BY citizen.id
    LIMIT 1
)sql";

constexpr auto kEntriesOfPerson = R"sql(
    SELECT id FROM citizen WHERE id = :person
    UNION
    SELECT id FROM citizen WHERE person_id = :person AND person_id <> id
    ORDER BY id
)sql";

} // namespace

Result<Citizen> CitizenStore::find(CitizenId citizen)
{
    Statement row(m_database, kFind);
    if (const auto started = row.bind(":id", citizen).start(); !started)
        return passOn(started);
    std::optional<Citizen> found;
    if (row.next()) {
        found = Citizen{row.id<CitizenId>(0), row.id<CitizenId>(1), row.text(2), {}, {}, {}, {}, {}};
        found->birth = BirthDate::fromText(row.text(3));
        found->sex = sexFromText(row.text(4));
        found->identity = IdentityNumber::read(row.text(5));
        found->phone = PhoneNumber::read(row.text(6));
        found->hamlet = row.optionalId<HamletId>(7);
    }
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    if (!found)
        return fail(Fault::UnknownCitizen, QString::number(citizen.value));
    return *found;
}

Result<std::optional<CitizenId>> CitizenStore::match(const AssistEntry &entry)
{
    if (entry.knownCitizen == kSomebodyElse)
        return std::nullopt;
    std::optional<Citizen> chosen;
    if (entry.knownCitizen) {
        auto found = find(*entry.knownCitizen);
        if (!found)
            return passOn(found);
        chosen = std::move(*found);
        // Two people may have been written with one number: whoever was chosen of them is meant.
        if (entry.identity && chosen->identity == entry.identity)
            return chosen->id;
    }
    if (entry.identity) {
        Statement byNumber(m_database, kMatchNumber);
        const auto found = firstId(byNumber.bind(":identity", entry.identity->text()));
        if (!found || *found)
            return found;
    }
    if (chosen && (!entry.identity || !chosen->identity))
        return chosen->id;
    const QString key = personKey(entry.citizen, entry.birth, entry.phone);
    if (!entry.identity) {
        Statement byKey(m_database, kMatchKey);
        return firstId(byKey.bind(":person_key", key));
    }
    if (!entry.birth && !entry.phone)
        return std::nullopt;
    Statement byKey(m_database, kMatchKeyWithoutNumber);
    return firstId(byKey.bind(":person_key", key));
}

Result<QList<CitizenId>> CitizenStore::entriesOfPerson(CitizenId citizen)
{
    const auto entry = find(citizen);
    if (!entry)
        return passOn(entry);
    Statement rows(m_database, kEntriesOfPerson);
    if (const auto started = rows.bind(":person", entry->person).start(); !started)
        return passOn(started);
    QList<CitizenId> entries;
    while (rows.next())
        entries += rows.id<CitizenId>(0);
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return entries;
}

} // namespace somotcua
