#include "office/UnitStore.h"

#include "Statement.h"
#include "Uuid.h"

namespace somotcua {

namespace {

// The latest name that holds by then, else the first there ever was.
constexpr auto kOn = R"sql(
    SELECT id, code, name, parent, valid_from FROM unit
    ORDER BY valid_from IS NOT NULL AND valid_from > :day,
             CASE WHEN valid_from <= :day THEN valid_from END DESC,
             valid_from IS NOT NULL, valid_from, id
    LIMIT 1
)sql";

constexpr auto kFirstUuid = R"sql(
    SELECT uuid FROM unit ORDER BY id LIMIT 1
)sql";

constexpr auto kAdd = R"sql(
    INSERT INTO unit (uuid, code, name, parent, valid_from) VALUES (:uuid, :code, :name, :parent, :valid_from)
)sql";

constexpr auto kChange = R"sql(
    UPDATE unit SET code = :code, name = :name, parent = :parent WHERE id = :id
)sql";

} // namespace

Result<std::optional<Unit>> UnitStore::on(QDate day)
{
    Statement read(m_database, kOn);
    if (const auto started = read.bind(":day", day).start(); !started)
        return passOn(started);
    std::optional<Unit> unit;
    if (read.next())
        unit = Unit{read.id<UnitId>(0), read.text(1), read.text(2), read.text(3), read.optionalDay(4)};
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return unit;
}

Result<QString> UnitStore::firstUuid()
{
    Statement read(m_database, kFirstUuid);
    if (const auto started = read.start(); !started)
        return passOn(started);
    QString uuid = read.next() ? read.text(0) : QString();
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return uuid;
}

Result<UnitId> UnitStore::add(AuditedWrite &, const Unit &unit)
{
    const auto id = Statement(m_database, kAdd)
                        .bind(":uuid", newUuid())
                        .bind(":code", unit.code)
                        .bind(":name", unit.name)
                        .bind(":parent", unit.parent)
                        .bind(":valid_from", unit.validFrom)
                        .insert();
    if (!id)
        return passOn(id);
    return UnitId{*id};
}

Result<> UnitStore::change(AuditedWrite &, const Unit &unit)
{
    const auto changed = Statement(m_database, kChange)
                             .bind(":code", unit.code)
                             .bind(":name", unit.name)
                             .bind(":parent", unit.parent)
                             .bind(":id", unit.id)
                             .run();
    if (!changed)
        return passOn(changed);
    return {};
}

} // namespace somotcua
