#include "counts/TallyStore.h"

#include "counts/CountedConditions.h"
#include "Statement.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kFirstDay = R"sql(
    SELECT min(day)
    FROM (SELECT (SELECT min(day) FROM assist WHERE voided_at IS NULL) AS day
          UNION ALL
          SELECT (SELECT min(submitted_day) FROM dossier WHERE voided_at IS NULL))
)sql";

constexpr auto kDaySums = R"sql(
    SELECT coalesce(sum(assists), 0), coalesce(sum(dossiers), 0) FROM day_count WHERE day BETWEEN :first AND :last
)sql";

// Assists of persons who were helped before in the same days: all assists less these are the citizens.
// The index holds each day's assists by previous_day. So the walk goes from day to day and looks only at those few
// whose person was there before within the run, not at all the others.
constexpr auto kRepeatedAssists = R"sql(
    WITH RECURSIVE helped (day) AS (
        SELECT min(day) FROM assist WHERE voided_at IS NULL AND day >= :first
        UNION ALL
        SELECT (SELECT min(day) FROM assist WHERE voided_at IS NULL AND day > helped.day)
        FROM helped WHERE helped.day <= :last)
    SELECT sum((SELECT count(*) FROM assist WHERE voided_at IS NULL AND assist.day = helped.day AND previous_day >= :first))
    FROM helped WHERE helped.day <= :last
)sql";

const QByteArray &obstacleCounts()
{
    static const QByteArray sql = withConditions(R"sql(
        SELECT assist_obstacle.code, count(*)
        FROM assist CROSS JOIN assist_obstacle ON assist_obstacle.assist_id = assist.id
        WHERE {assists}
        GROUP BY assist_obstacle.code
    )sql");
    return sql;
}

} // namespace

Result<std::optional<QDate>> TallyStore::firstDay()
{
    Statement statement(m_database, kFirstDay);
    if (auto started = statement.start(); !started)
        return passOn(started);
    const auto day = statement.next() ? statement.optionalDay(0) : std::nullopt;
    if (auto finished = statement.finish(); !finished)
        return passOn(finished);
    return day;
}

Result<Measures> TallyStore::measures(const DayRange &days)
{
    Statement sums(m_database, kDaySums);
    sums.bind(":first", days.first).bind(":last", days.last);
    if (auto started = sums.start(); !started)
        return passOn(started);
    Measures counts;
    if (sums.next()) {
        counts.assists = sums.integer(0);
        counts.dossiers = sums.integer(1);
    }
    if (auto finished = sums.finish(); !finished)
        return passOn(finished);

    Statement repeated(m_database, kRepeatedAssists);
    repeated.bind(":first", days.first).bind(":last", days.last);
    if (auto started = repeated.start(); !started)
        return passOn(started);
    counts.citizens = counts.assists - (repeated.next() ? repeated.integer(0) : 0);
    if (auto finished = repeated.finish(); !finished)
        return passOn(finished);
    return counts;
}

Result<QList<ObstacleCount>> TallyStore::obstacles(const DayRange &days)
{
    Statement statement(m_database, obstacleCounts().constData());
    statement.bind(":first", days.first).bind(":last", days.last);
    if (auto started = statement.start(); !started)
        return passOn(started);
    QList<ObstacleCount> counts;
    while (statement.next())
        counts << ObstacleCount{statement.text(0), statement.integer(1)};
    if (auto finished = statement.finish(); !finished)
        return passOn(finished);
    return counts;
}

} // namespace somotcua
