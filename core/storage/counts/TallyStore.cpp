#include "counts/TallyStore.h"

#include "counts/CountedConditions.h"
#include "Statement.h"

#include <QHash>

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

// The counts by field group by procedure inside, in the order of the index, and by field outside, over few rows.
const QByteArray &assistsByField()
{
    static const QByteArray sql = withConditions(R"sql(
        SELECT procedure.field, sum(counted.assists), sum(counted.not_submitted)
        FROM (SELECT procedure_id, count(*) AS assists, count(*) FILTER (WHERE {not_submitted}) AS not_submitted
              FROM assist
              WHERE {assists}
              GROUP BY procedure_id) AS counted
        LEFT JOIN procedure ON procedure.id = counted.procedure_id
        GROUP BY procedure.field
    )sql");
    return sql;
}

const QByteArray &dossiersByField()
{
    static const QByteArray sql = withConditions(R"sql(
        SELECT procedure.field, sum(counted.online_full), sum(counted.online_partial), sum(counted.online_unclassified),
               sum(counted.in_person), sum(counted.by_post)
        FROM (SELECT procedure_id,
                     count(*) FILTER (WHERE {online_full}) AS online_full,
                     count(*) FILTER (WHERE {online_partial}) AS online_partial,
                     count(*) FILTER (WHERE {online_unclassified}) AS online_unclassified,
                     count(*) FILTER (WHERE {not_online}) AS in_person,
                     count(*) FILTER (WHERE {by_post}) AS by_post
              FROM dossier
              WHERE {dossiers}
              GROUP BY procedure_id) AS counted
        LEFT JOIN procedure ON procedure.id = counted.procedure_id
        GROUP BY procedure.field
    )sql");
    return sql;
}

const QByteArray &doneByField()
{
    static const QByteArray sql = withConditions(R"sql(
        SELECT procedure.field, sum(counted.early), sum(counted.done - counted.early - counted.late), sum(counted.late)
        FROM (SELECT procedure_id, count(*) AS done,
                     count(*) FILTER (WHERE {early}) AS early,
                     count(*) FILTER (WHERE {late}) AS late
              FROM dossier_span
              WHERE {done}
              GROUP BY procedure_id) AS counted
        LEFT JOIN procedure ON procedure.id = counted.procedure_id
        GROUP BY procedure.field
    )sql");
    return sql;
}

const QByteArray &openByField()
{
    static const QByteArray sql
        = "SELECT procedure.field, sum(counted.open - counted.overdue), sum(counted.overdue) FROM ("
        + openRuns("procedure_id, count(*) AS open, count(*) FILTER (WHERE {overdue}) AS overdue",
                   "GROUP BY procedure_id")
        + ") AS counted LEFT JOIN procedure ON procedure.id = counted.procedure_id GROUP BY procedure.field";
    return sql;
}

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

using FieldRow = void (*)(FieldCounts &counts, const Statement &row);

/// Adds the rows of one statement, whose first column is the field, to the figures of their fields.
Result<> addByField(Statement statement, QHash<std::optional<QString>, FieldCounts> &fields, FieldRow add)
{
    if (auto started = statement.start(); !started)
        return passOn(started);
    while (statement.next()) {
        const auto field = statement.optionalText(0);
        FieldCounts &counts = fields[field];
        counts.field = field;
        add(counts, statement);
    }
    return statement.finish();
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

Result<QList<FieldCounts>> TallyStore::byField(const DayRange &days)
{
    QHash<std::optional<QString>, FieldCounts> fields;
    const auto over = [&](const QByteArray &sql, FieldRow add) {
        Statement statement(m_database, sql.constData());
        statement.bind(":first", days.first).bind(":last", days.last);
        return addByField(std::move(statement), fields, add);
    };

    if (auto read = over(assistsByField(),
                         [](FieldCounts &counts, const Statement &row) {
                             counts.assists = row.integer(1);
                             counts.notSubmitted = row.integer(2);
                         });
        !read)
        return passOn(read);
    if (auto read = over(dossiersByField(),
                         [](FieldCounts &counts, const Statement &row) {
                             counts.onlineFull = row.integer(1);
                             counts.onlinePartial = row.integer(2);
                             counts.onlineUnclassified = row.integer(3);
                             counts.inPerson = row.integer(4);
                             counts.byPost = row.integer(5);
                         });
        !read)
        return passOn(read);
    if (auto read = over(doneByField(),
                         [](FieldCounts &counts, const Statement &row) {
                             counts.doneEarly = row.integer(1);
                             counts.doneOnTime = row.integer(2);
                             counts.doneLate = row.integer(3);
                         });
        !read)
        return passOn(read);

    Statement open(m_database, openByField().constData());
    open.bind(":last", days.last);
    bindOpenRuns(open, days.last);
    if (auto read = addByField(std::move(open), fields,
                               [](FieldCounts &counts, const Statement &row) {
                                   counts.openWithin = row.integer(1);
                                   counts.openOverdue = row.integer(2);
                               });
        !read)
        return passOn(read);
    return fields.values();
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
