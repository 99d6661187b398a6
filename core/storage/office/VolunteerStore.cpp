#include "office/VolunteerStore.h"

#include "office/Voiding.h"
#include "Statement.h"
#include "text/Fold.h"
#include "text/NameOrder.h"
#include "Uuid.h"

namespace somotcua {

namespace {

constexpr auto kAll = R"sql(
    SELECT id, name, phone, head, active_from, active_to, hamlet_id, organisation
    FROM volunteer WHERE voided_at IS NULL ORDER BY name_key, id
)sql";

constexpr auto kFind = R"sql(
    SELECT id, name, phone, head, active_from, active_to, hamlet_id, organisation FROM volunteer WHERE id = :id
)sql";

constexpr auto kNames = R"sql(
    SELECT id, name FROM volunteer WHERE voided_at IS NULL ORDER BY id
)sql";

constexpr auto kNamed = R"sql(
    SELECT id FROM volunteer WHERE name = :name AND voided_at IS NULL ORDER BY id LIMIT 1
)sql";

constexpr auto kAdd = R"sql(
    INSERT INTO volunteer (uuid, name, name_folded, name_key, phone, head, active_from, active_to, hamlet_id,
                           organisation, import_batch_id)
    VALUES (:uuid, :name, :name_folded, :name_key, :phone, :head, :active_from, :active_to, :hamlet_id,
            :organisation, :import_batch_id)
)sql";

constexpr auto kChange = R"sql(
    UPDATE volunteer
    SET name = :name, name_folded = :name_folded, name_key = :name_key, phone = :phone, head = :head,
        active_from = :active_from, active_to = :active_to, hamlet_id = :hamlet_id, organisation = :organisation
    WHERE id = :id
)sql";

constexpr auto kVoid = R"sql(
    UPDATE volunteer SET voided_at = :at, voided_by = :by WHERE id = :id
)sql";

Volunteer volunteerAt(const Statement &row)
{
    return {row.id<VolunteerId>(0), row.text(1),        row.optionalText(2),         row.integer(3) != 0,
            row.optionalDay(4),     row.optionalDay(5), row.optionalId<HamletId>(6), row.optionalText(7)};
}

void bindValues(Statement &statement, const Volunteer &volunteer)
{
    statement.bind(":name", volunteer.name)
        .bind(":name_folded", fold(volunteer.name))
        .bind(":name_key", nameKey(volunteer.name))
        .bind(":phone", volunteer.phone)
        .bind(":head", volunteer.head ? 1 : 0)
        .bind(":active_from", volunteer.activeFrom)
        .bind(":active_to", volunteer.activeTo)
        .bind(":hamlet_id", volunteer.hamlet)
        .bind(":organisation", volunteer.organisation);
}

} // namespace

Result<QList<Volunteer>> VolunteerStore::all()
{
    Statement read(m_database, kAll);
    if (const auto started = read.start(); !started)
        return passOn(started);
    QList<Volunteer> volunteers;
    while (read.next())
        volunteers.push_back(volunteerAt(read));
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return volunteers;
}

Result<std::optional<Volunteer>> VolunteerStore::find(VolunteerId id)
{
    Statement read(m_database, kFind);
    if (const auto started = read.bind(":id", id).start(); !started)
        return passOn(started);
    std::optional<Volunteer> volunteer;
    if (read.next())
        volunteer = volunteerAt(read);
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return volunteer;
}

Result<NameIndex *> VolunteerStore::names()
{
    if (m_names)
        return &*m_names;
    Statement read(m_database, kNames);
    if (const auto started = read.start(); !started)
        return passOn(started);
    NameIndex index;
    while (read.next())
        index.add(read.text(1), read.integer(0));
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return &m_names.emplace(std::move(index));
}

Result<VolunteerId> VolunteerStore::findOrAdd(AuditedWrite &write, const QString &name,
                                              std::optional<ImportBatchId> batch)
{
    if (!m_asked) {
        // The one assist of a desk names somebody of the list: no need to read and fold all names for that.
        m_asked = true;
        Statement named(m_database, kNamed);
        if (const auto started = named.bind(":name", tidy(name)).start(); !started)
            return passOn(started);
        if (named.next())
            return VolunteerId{named.integer(0)};
    }
    const auto known = names();
    if (!known)
        return passOn(known);
    if (const auto id = (*known)->find(name))
        return VolunteerId{*id};
    Volunteer volunteer;
    volunteer.name = tidy(name);
    return add(write, volunteer, batch);
}

Result<VolunteerId> VolunteerStore::add(AuditedWrite &, const Volunteer &volunteer, std::optional<ImportBatchId> batch)
{
    Statement insert(m_database, kAdd);
    bindValues(insert, volunteer);
    const auto id = insert.bind(":uuid", newUuid()).bind(":import_batch_id", batch).insert();
    if (!id)
        return passOn(id);
    if (m_names)
        m_names->add(volunteer.name, *id);
    return VolunteerId{*id};
}

Result<> VolunteerStore::change(AuditedWrite &, const Volunteer &volunteer)
{
    Statement update(m_database, kChange);
    bindValues(update, volunteer);
    const auto changed = update.bind(":id", volunteer.id).run();
    if (!changed)
        return passOn(changed);
    m_names.reset();
    return {};
}

Result<> VolunteerStore::setVoided(AuditedWrite &write, VolunteerId id, Voided voided)
{
    m_names.reset();
    return runVoiding(write, kVoid, id.value, voided);
}

} // namespace somotcua
