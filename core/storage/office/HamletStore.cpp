#include "office/HamletStore.h"

#include "Statement.h"
#include "text/Fold.h"
#include "text/NameOrder.h"
#include "Uuid.h"

namespace somotcua {

namespace {

constexpr auto kAll = R"sql(
    SELECT id, name FROM hamlet ORDER BY name_key, id
)sql";

constexpr auto kNames = R"sql(
    SELECT id, name FROM hamlet ORDER BY id
)sql";

constexpr auto kNamed = R"sql(
    SELECT id FROM hamlet WHERE name = :name ORDER BY id LIMIT 1
)sql";

constexpr auto kAdd = R"sql(
    INSERT INTO hamlet (uuid, name, name_folded, name_key, import_batch_id)
    VALUES (:uuid, :name, :name_folded, :name_key, :import_batch_id)
)sql";

} // namespace

Result<QList<Hamlet>> HamletStore::all()
{
    Statement read(m_database, kAll);
    if (const auto started = read.start(); !started)
        return passOn(started);
    QList<Hamlet> hamlets;
    while (read.next())
        hamlets.push_back({read.id<HamletId>(0), read.text(1)});
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return hamlets;
}

Result<NameIndex *> HamletStore::names()
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
                        .bind(":import_batch_id", batch)
                        .insert();
    if (!id)
        return passOn(id);
    (*known)->add(written, *id);
    return HamletId{*id};
}

} // namespace somotcua
