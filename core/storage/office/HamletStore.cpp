#include "office/HamletStore.h"

#include "office/Voiding.h"
#include "Statement.h"
#include "text/Fold.h"
#include "text/NameOrder.h"
#include "units/HamletNames.h"
#include "Uuid.h"

namespace somotcua {

namespace {

constexpr auto kAll = R"sql(
    SELECT id, name, own_name, old_commune, joined_to, used_until
    FROM hamlet WHERE joined_to IS NULL AND voided_at IS NULL ORDER BY name_key, id
)sql";

constexpr auto kWithJoined = R"sql(
    SELECT id, name, own_name, old_commune, joined_to, used_until
    FROM hamlet WHERE voided_at IS NULL ORDER BY name_key, joined_to IS NOT NULL, id
)sql";

constexpr auto kFind = R"sql(
    SELECT id, name, own_name, old_commune, joined_to, used_until FROM hamlet WHERE id = :id
)sql";

// Hamlets that count for themselves first: of two of one name they are meant.
constexpr auto kNames = R"sql(
    SELECT coalesce(joined_to, id), name, own_name FROM hamlet WHERE voided_at IS NULL
    ORDER BY joined_to IS NOT NULL, id
)sql";

constexpr auto kNamed = R"sql(
    SELECT id FROM hamlet WHERE name = :name AND joined_to IS NULL AND voided_at IS NULL ORDER BY id LIMIT 1
)sql";

constexpr auto kAdd = R"sql(
    INSERT INTO hamlet (uuid, name, name_folded, name_key, old_commune, used_until, import_batch_id)
    VALUES (:uuid, :name, :name_folded, :name_key, :old_commune, :used_until, :import_batch_id)
)sql";

constexpr auto kChange = R"sql(
    UPDATE hamlet
    SET name = :name, name_folded = :name_folded, name_key = :name_key, own_name = :own_name,
        old_commune = :old_commune, joined_to = :joined_to, used_until = :used_until
    WHERE id = :id
)sql";

constexpr auto kVoid = R"sql(
    UPDATE hamlet SET voided_at = :at, voided_by = :by WHERE id = :id
)sql";

Hamlet hamletAt(const Statement &row)
{
    return {row.id<HamletId>(0),         row.text(1),       row.text(2), row.optionalText(3),
            row.optionalId<HamletId>(4), row.optionalDay(5)};
}

} // namespace

Result<QList<Hamlet>> HamletStore::read(const char *sql)
{
    Statement read(m_database, sql);
    if (const auto started = read.start(); !started)
        return passOn(started);
    QList<Hamlet> hamlets;
    while (read.next())
        hamlets.push_back(hamletAt(read));
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return hamlets;
}

Result<QList<Hamlet>> HamletStore::all()
{
    return read(kAll);
}

Result<QList<Hamlet>> HamletStore::withJoined()
{
    return read(kWithJoined);
}

Result<std::optional<Hamlet>> HamletStore::find(HamletId id)
{
    Statement read(m_database, kFind);
    if (const auto started = read.bind(":id", id).start(); !started)
        return passOn(started);
    std::optional<Hamlet> hamlet;
    if (read.next())
        hamlet = hamletAt(read);
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return hamlet;
}

Result<NameIndex *> HamletStore::names()
{
    if (m_names)
        return &*m_names;
    Statement read(m_database, kNames);
    if (const auto started = read.start(); !started)
        return passOn(started);
    NameIndex index;
    while (read.next()) {
        index.add(read.text(1), read.integer(0));
        if (!read.isNull(2))
            index.add(read.text(2), read.integer(0));
    }
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return &m_names.emplace(std::move(index));
}

Result<HamletId> HamletStore::findOrAdd(AuditedWrite &, const QString &name, std::optional<ImportBatchId> batch)
{
    if (!m_asked) {
        // The one assist of a desk names somebody of the list: no need to read and fold all names for that.
        m_asked = true;
        Statement named(m_database, kNamed);
        if (const auto started = named.bind(":name", tidy(name)).start(); !started)
            return passOn(started);
        if (named.next())
            return HamletId{named.integer(0)};
    }
    const auto known = names();
    if (!known)
        return passOn(known);
    if (const auto id = (*known)->find(name))
        return HamletId{*id};

    const QString written = tidy(name);
    const auto id = Statement(m_database, kAdd)
                        .bind(":uuid", newUuid())
                        .bind(":name", written)
                        .bind(":name_folded", fold(written))
                        .bind(":name_key", textKey(written))
                        .bindNull(":old_commune")
                        .bindNull(":used_until")
                        .bind(":import_batch_id", batch)
                        .insert();
    if (!id)
        return passOn(id);
    (*known)->add(written, *id);
    return HamletId{*id};
}

Result<HamletId> HamletStore::add(AuditedWrite &, const Hamlet &hamlet)
{
    const QString name = hamlet.plainName();
    m_names.reset();
    const auto id = Statement(m_database, kAdd)
                        .bind(":uuid", newUuid())
                        .bind(":name", name)
                        .bind(":name_folded", fold(name))
                        .bind(":name_key", textKey(name))
                        .bind(":old_commune", hamlet.oldCommune)
                        .bind(":used_until", hamlet.usedUntil)
                        .bindNull(":import_batch_id")
                        .insert();
    if (!id)
        return passOn(id);
    return HamletId{*id};
}

Result<> HamletStore::change(AuditedWrite &, const Hamlet &hamlet)
{
    m_names.reset();
    const bool own = !hamlet.ownName.isEmpty() && hamlet.ownName != hamlet.name;
    const auto changed = Statement(m_database, kChange)
                             .bind(":name", hamlet.name)
                             .bind(":name_folded", fold(hamlet.name))
                             .bind(":name_key", textKey(hamlet.name))
                             .bind(":own_name", own ? std::optional(hamlet.ownName) : std::nullopt)
                             .bind(":old_commune", hamlet.oldCommune)
                             .bind(":joined_to", hamlet.joinedTo)
                             .bind(":used_until", hamlet.usedUntil)
                             .bind(":id", hamlet.id)
                             .run();
    if (!changed)
        return passOn(changed);
    return {};
}

Result<> HamletStore::setVoided(AuditedWrite &write, HamletId id, Voided voided)
{
    m_names.reset();
    return runVoiding(write, kVoid, id.value, voided);
}

Result<QList<HamletId>> HamletStore::renewNames(AuditedWrite &write)
{
    const auto hamlets = withJoined();
    if (!hamlets)
        return passOn(hamlets);
    const QHash<HamletId, QString> shown = shownHamletNames(*hamlets);
    QList<HamletId> renamed;
    for (Hamlet hamlet : *hamlets) {
        const QString name = shown.value(hamlet.id);
        if (hamlet.name == name)
            continue;
        hamlet.ownName = hamlet.plainName();
        hamlet.name = name;
        if (const auto changed = change(write, hamlet); !changed)
            return passOn(changed);
        renamed << hamlet.id;
    }
    return renamed;
}

} // namespace somotcua
