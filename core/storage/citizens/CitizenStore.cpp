#include "citizens/CitizenStore.h"

#include "AuditedWrite.h"
#include "citizens/FirstId.h"
#include "citizens/KnownFields.h"
#include "citizens/SamePerson.h"
#include "citizens/ValueText.h"
#include "Database.h"
#include "Statement.h"
#include "text/Fold.h"
#include "text/NameOrder.h"
#include "Uuid.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kStandsFor = R"sql(
    SELECT 1 FROM assist WHERE citizen_id = :citizen AND voided_at IS NULL LIMIT 1
)sql";

constexpr auto kInsert = R"sql(
    INSERT INTO citizen (id, uuid, person_id, name, name_folded, birth, sex, identity, phone, hamlet_id, import_batch_id)
    SELECT next.id, :uuid, next.id, :name, :name_folded, :birth, :sex, :identity, :phone, :hamlet, :batch
    FROM (SELECT coalesce(max(id), 0) + 1 AS id FROM citizen) AS next
)sql";

constexpr auto kUpdate = R"sql(
    UPDATE citizen
    SET name = :name, name_folded = :name_folded, birth = :birth, sex = :sex, identity = :identity, phone = :phone,
        hamlet_id = :hamlet
    WHERE id = :id
)sql";

constexpr auto kAddKey = R"sql(
    INSERT INTO citizen_key (person_key, citizen_id) VALUES (:person_key, :citizen) ON CONFLICT DO NOTHING
)sql";

constexpr auto kForgetKeys = R"sql(
    DELETE FROM citizen_key WHERE citizen_id = :citizen
)sql";

constexpr auto kUpdateDossiers = R"sql(
    UPDATE dossier SET name_key = :name_key, hamlet_id = :hamlet WHERE citizen_id = :citizen
)sql";

constexpr auto kSetPerson = R"sql(
    UPDATE citizen SET person_id = :person WHERE id = :citizen
)sql";

constexpr auto kHamletName = R"sql(
    SELECT name FROM hamlet WHERE id = :id
)sql";

Citizen written(const AssistEntry &entry, std::optional<HamletId> hamlet)
{
    return {{}, {}, tidy(entry.citizen), entry.birth, entry.sex, entry.identity, entry.phone, hamlet};
}

void bindFields(Statement &statement, const Citizen &citizen)
{
    statement.bind(":name", citizen.name)
        .bind(":name_folded", fold(citizen.name))
        .bind(":birth", textOf(citizen.birth))
        .bind(":sex", textOf(citizen.sex))
        .bind(":identity", textOf(citizen.identity))
        .bind(":phone", textOf(citizen.phone))
        .bind(":hamlet", citizen.hamlet);
}

bool sameFields(const Citizen &a, const Citizen &b)
{
    return a.name == b.name && a.birth == b.birth && a.sex == b.sex && a.identity == b.identity && a.phone == b.phone
        && a.hamlet == b.hamlet;
}

QString keyOf(const Citizen &citizen)
{
    return personKey(citizen.name, citizen.birth, citizen.phone);
}

} // namespace

CitizenStore::CitizenStore(Database &database)
    : m_database(database)
{ }

Result<RecordedCitizen> CitizenStore::record(AuditedWrite &write, const AssistEntry &entry,
                                             std::optional<HamletId> hamlet, std::optional<ImportBatchId> batch)
{
    const auto matched = match(entry);
    if (!matched)
        return passOn(matched);
    const Citizen asWritten = written(entry, hamlet);
    const std::optional<CitizenId> &same = *matched;
    if (!same)
        return insert(write, asWritten, batch);

    const auto known = find(*same);
    if (!known)
        return passOn(known);
    Statement standsFor(m_database, kStandsFor);
    const auto stands = firstId(standsFor.bind(":citizen", known->id));
    if (!stands)
        return passOn(stands);
    if (!*stands)
        return replace(write, *known, asWritten, Keys::Anew, batch);

    Citizen merged = asWritten;
    merged.name = fullerName(known->name, merged.name);
    merged.birth = fullerBirth(known->birth, merged.birth);
    merged.sex = merged.sex ? merged.sex : known->sex;
    merged.identity = merged.identity ? merged.identity : known->identity;
    merged.phone = merged.phone ? merged.phone : known->phone;
    merged.hamlet = merged.hamlet ? merged.hamlet : known->hamlet;
    if (const auto added = addKey(known->id, keyOf(asWritten)); !added)
        return passOn(added);
    return replace(write, *known, merged, Keys::Added, batch);
}

Result<RecordedCitizen> CitizenStore::rewrite(AuditedWrite &write, CitizenId citizen, const AssistEntry &entry,
                                              std::optional<HamletId> hamlet, Keys keys,
                                              std::optional<ImportBatchId> batch)
{
    const auto known = find(citizen);
    if (!known)
        return passOn(known);
    return replace(write, *known, written(entry, hamlet), keys, batch);
}

Result<RecordedCitizen> CitizenStore::insert(AuditedWrite &, const Citizen &citizen, std::optional<ImportBatchId> batch)
{
    Statement insert(m_database, kInsert);
    bindFields(insert, citizen);
    const auto id = insert.bind(":uuid", newUuid()).bind(":batch", batch).insert();
    if (!id)
        return passOn(id);
    if (const auto added = addKey(CitizenId{*id}, keyOf(citizen)); !added)
        return passOn(added);
    RecordedCitizen recorded{citizen, false, false};
    recorded.citizen.id = recorded.citizen.person = CitizenId{*id};
    return recorded;
}

Result<RecordedCitizen> CitizenStore::replace(AuditedWrite &write, const Citizen &known, const Citizen &citizen,
                                              Keys keys, std::optional<ImportBatchId> batch)
{
    if (keys == Keys::Anew) {
        if (const auto forgotten = Statement(m_database, kForgetKeys).bind(":citizen", known.id).run(); !forgotten)
            return passOn(forgotten);
    }
    if (keys == Keys::Anew || keyOf(known) != keyOf(citizen)) {
        if (const auto added = addKey(known.id, keyOf(citizen)); !added)
            return passOn(added);
    }
    RecordedCitizen recorded{citizen, true, !sameFields(known, citizen)};
    recorded.citizen.id = known.id;
    recorded.citizen.person = known.person;
    if (!recorded.changed)
        return recorded;

    Statement update(m_database, kUpdate);
    bindFields(update, citizen);
    if (const auto updated = update.bind(":id", known.id).run(); !updated)
        return passOn(updated);
    if (known.name != citizen.name || known.hamlet != citizen.hamlet) {
        const auto updated = Statement(m_database, kUpdateDossiers)
                                 .bind(":name_key", nameKey(citizen.name))
                                 .bind(":hamlet", citizen.hamlet)
                                 .bind(":citizen", known.id)
                                 .run();
        if (!updated)
            return passOn(updated);
    }
    // An import writes one line for all its rows.
    if (!batch) {
        if (const auto noted = note(write, known, recorded.citizen); !noted)
            return passOn(noted);
    }
    return recorded;
}

Result<> CitizenStore::note(AuditedWrite &write, const Citizen &before, const Citizen &after)
{
    const auto hamletName = [&](std::optional<HamletId> hamlet) -> Result<std::optional<QString>> {
        if (!hamlet)
            return std::nullopt;
        Statement name(m_database, kHamletName);
        if (const auto started = name.bind(":id", hamlet).start(); !started)
            return passOn(started);
        std::optional<QString> found;
        if (name.next())
            found = name.text(0);
        if (const auto finished = name.finish(); !finished)
            return passOn(finished);
        return found;
    };
    const auto hamletBefore = hamletName(before.hamlet);
    const auto hamletAfter = hamletName(after.hamlet);
    if (!hamletBefore)
        return passOn(hamletBefore);
    if (!hamletAfter)
        return passOn(hamletAfter);
    write.note(kKnownEntry, {}, QString::number(after.id.value));
    write.note(kKnownPrefix + u"citizen"_s, before.name, after.name);
    write.note(kKnownPrefix + u"birth"_s, textOf(before.birth), textOf(after.birth));
    write.note(kKnownPrefix + u"sex"_s, textOf(before.sex), textOf(after.sex));
    write.note(kKnownPrefix + u"identity"_s, textOf(before.identity), textOf(after.identity));
    write.note(kKnownPrefix + u"phone"_s, textOf(before.phone), textOf(after.phone));
    write.note(kKnownPrefix + u"hamlet"_s, *hamletBefore, *hamletAfter);
    return {};
}

Result<> CitizenStore::addKey(CitizenId citizen, const QString &key)
{
    const auto added = Statement(m_database, kAddKey).bind(":person_key", key).bind(":citizen", citizen).run();
    if (!added)
        return passOn(added);
    return {};
}

Result<> CitizenStore::setPerson(AuditedWrite &, CitizenId citizen, CitizenId person)
{
    const auto set = Statement(m_database, kSetPerson).bind(":person", person).bind(":citizen", citizen).run();
    if (!set)
        return passOn(set);
    return {};
}

} // namespace somotcua
