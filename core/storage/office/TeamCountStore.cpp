#include "office/TeamCountStore.h"

#include "AuditedWrite.h"
#include "office/Voiding.h"
#include "Statement.h"
#include "Uuid.h"

namespace somotcua {

namespace {

// A count of a hamlet that was joined to another is the other's.
constexpr auto kAll = R"sql(
    SELECT team_count.id, team_count.day, coalesce(hamlet.joined_to, team_count.hamlet_id), team_count.teams,
           team_count.members, team_count.recorded_at, team_count.recorded_by
    FROM team_count LEFT JOIN hamlet ON hamlet.id = team_count.hamlet_id
    WHERE team_count.voided_at IS NULL ORDER BY team_count.day DESC, team_count.id DESC
)sql";

constexpr auto kFind = R"sql(
    SELECT id, day, hamlet_id, teams, members, recorded_at, recorded_by FROM team_count WHERE id = :id AND voided_at IS NULL
)sql";

constexpr auto kAdd = R"sql(
    INSERT INTO team_count (uuid, day, hamlet_id, teams, members, recorded_at, recorded_by)
    VALUES (:uuid, :day, :hamlet, :teams, :members, :at, :by)
)sql";

constexpr auto kVoid = R"sql(
    UPDATE team_count SET voided_at = :at, voided_by = :by WHERE id = :id
)sql";

TeamCount countAt(const Statement &row)
{
    return {row.id<TeamCountId>(0), row.day(1), row.optionalId<HamletId>(2), int(row.integer(3)), int(row.integer(4)),
            row.moment(5),          row.text(6)};
}

} // namespace

Result<QList<TeamCount>> TeamCountStore::all()
{
    Statement read(m_database, kAll);
    if (const auto started = read.start(); !started)
        return passOn(started);
    QList<TeamCount> counts;
    while (read.next())
        counts.push_back(countAt(read));
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return counts;
}

Result<std::optional<TeamCount>> TeamCountStore::find(TeamCountId id)
{
    Statement read(m_database, kFind);
    if (const auto started = read.bind(":id", id).start(); !started)
        return passOn(started);
    std::optional<TeamCount> count;
    if (read.next())
        count = countAt(read);
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return count;
}

Result<TeamCountId> TeamCountStore::add(AuditedWrite &write, const TeamCount &count)
{
    const auto id = Statement(m_database, kAdd)
                        .bind(":uuid", newUuid())
                        .bind(":day", count.day)
                        .bind(":hamlet", count.hamlet)
                        .bind(":teams", count.teams)
                        .bind(":members", count.members)
                        .bind(":at", write.stamp().moment)
                        .bind(":by", write.stamp().by)
                        .insert();
    if (!id)
        return passOn(id);
    return TeamCountId{*id};
}

Result<> TeamCountStore::setVoided(AuditedWrite &write, TeamCountId id, Voided voided)
{
    return runVoiding(write, kVoid, id.value, voided);
}

} // namespace somotcua
