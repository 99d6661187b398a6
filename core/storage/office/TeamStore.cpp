#include "office/TeamStore.h"

#include "Statement.h"
#include "Uuid.h"

namespace somotcua {

namespace {

constexpr auto kRead = R"sql(
    SELECT id, name FROM team ORDER BY id LIMIT 1
)sql";

constexpr auto kAdd = R"sql(
    INSERT INTO team (uuid, name) VALUES (:uuid, :name)
)sql";

constexpr auto kRename = R"sql(
    UPDATE team SET name = :name WHERE id = :id
)sql";

} // namespace

Result<std::optional<Team>> TeamStore::read()
{
    Statement read(m_database, kRead);
    if (const auto started = read.start(); !started)
        return passOn(started);
    std::optional<Team> team;
    if (read.next())
        team = Team{read.id<TeamId>(0), read.text(1)};
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return team;
}

Result<TeamId> TeamStore::add(AuditedWrite &, const QString &name)
{
    const auto id = Statement(m_database, kAdd).bind(":uuid", newUuid()).bind(":name", name).insert();
    if (!id)
        return passOn(id);
    return TeamId{*id};
}

Result<> TeamStore::rename(AuditedWrite &, const Team &team)
{
    const auto renamed = Statement(m_database, kRename).bind(":name", team.name).bind(":id", team.id).run();
    if (!renamed)
        return passOn(renamed);
    return {};
}

} // namespace somotcua
