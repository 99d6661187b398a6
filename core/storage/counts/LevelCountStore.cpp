#include "counts/LevelCountStore.h"

#include "Statement.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

// By procedure inside, from the index alone, and by level outside, over few rows.
constexpr auto kByLevel = R"sql(
    SELECT online_level, count(procedure_id) FILTER (WHERE online > 0), sum(online), sum(dossiers),
           group_concat(procedure_id) FILTER (WHERE online > 0)
    FROM (SELECT procedure_id, online_level, count(*) AS dossiers, count(*) FILTER (WHERE channel = 'online') AS online
          FROM dossier
          WHERE voided_at IS NULL AND submitted_day BETWEEN :first AND :last
          GROUP BY procedure_id, online_level)
    GROUP BY online_level
)sql";

} // namespace

Result<QHash<OnlineLevel, SubmittedAtLevel>> LevelCountStore::submitted(const DayRange &days)
{
    Statement read(m_database, kByLevel);
    if (const auto started = read.bind(":first", days.first).bind(":last", days.last).start(); !started)
        return passOn(started);
    QHash<OnlineLevel, SubmittedAtLevel> levels;
    while (read.next()) {
        SubmittedAtLevel at{read.integer(1), read.integer(2), read.integer(3)};
        for (const QString &id : read.text(4).split(u',', Qt::SkipEmptyParts))
            at.services << ProcedureId{id.toLongLong()};
        levels.insert(onlineLevelFromId(read.text(0)).value_or(OnlineLevel::Unknown), at);
    }
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return levels;
}

} // namespace somotcua
