#include "followup/FollowUpStore.h"

#include "counts/CountedConditions.h"
#include "Statement.h"

namespace somotcua {

namespace {

// Which group an open dossier is in follows from the index; only those within term are asked for their code. The
// numbers are those of FollowUpGroup.
QByteArray grouped(const char *wanted)
{
    return "WITH open_span (dossier_id, from_day, phase, due_day) AS ("
        + openRuns("dossier_id, from_day, phase, due_day", {}) + R"sql(),
    grouped (dossier_id, from_day, due_day, number) AS (
        SELECT dossier_id, from_day, due_day,
               CASE WHEN phase = 1 THEN 3
                    WHEN due_day < :last THEN 0
                    WHEN due_day = :last THEN 1
                    WHEN due_day <= :soon_end THEN 2
                    WHEN (SELECT code FROM dossier WHERE dossier.id = open_span.dossier_id) IS NULL THEN 4
               END
        FROM open_span)
)sql" + wanted;
}

constexpr auto kCounts = R"sql(
    SELECT number, count(*)
    FROM grouped
    GROUP BY number
)sql";

// The order of listedBefore (domain).
constexpr auto kIds = R"sql(
    SELECT dossier_id
    FROM grouped
    WHERE number = :group
    ORDER BY CASE WHEN number IN (1, 2) THEN due_day WHEN number = 3 THEN from_day END,
             CASE number WHEN 0 THEN due_day WHEN 4 THEN from_day END DESC,
             CASE number WHEN 4 THEN -dossier_id ELSE dossier_id END
)sql";

void bindDay(Statement &statement, const FollowUpDay &on)
{
    statement.bind(":last", on.day).bind(":soon_end", on.soonEnd);
    bindOpenRuns(statement, on.day);
}

} // namespace

Result<FollowUpCounts> FollowUpStore::counts(const FollowUpDay &on)
{
    static const QByteArray sql = grouped(kCounts);
    Statement counted(m_database, sql.constData());
    bindDay(counted, on);
    if (const auto started = counted.start(); !started)
        return passOn(started);
    FollowUpCounts counts;
    for (const FollowUpGroup group : followUpGroups())
        counts.insert(group, 0);
    while (counted.next()) {
        if (!counted.isNull(0))
            counts[FollowUpGroup(counted.integer(0))] = counted.integer(1);
    }
    if (const auto finished = counted.finish(); !finished)
        return passOn(finished);
    return counts;
}

Result<QList<qint64>> FollowUpStore::ids(const FollowUpDay &on, FollowUpGroup group)
{
    static const QByteArray sql = grouped(kIds);
    Statement listed(m_database, sql.constData());
    bindDay(listed, on);
    if (const auto started = listed.bind(":group", qint64(group)).start(); !started)
        return passOn(started);
    QList<qint64> ids;
    while (listed.next())
        ids << listed.integer(0);
    if (const auto finished = listed.finish(); !finished)
        return passOn(finished);
    return ids;
}

} // namespace somotcua
