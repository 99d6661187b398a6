#include "counts/TallyStore.h"

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
constexpr auto kAssistsByField = R"sql(
    SELECT procedure.field, sum(counted.assists), sum(counted.not_submitted)
    FROM (SELECT procedure_id, count(*) AS assists, count(*) FILTER (WHERE outcome = 'not_submitted') AS not_submitted
          FROM assist
          WHERE voided_at IS NULL AND day BETWEEN :first AND :last
          GROUP BY procedure_id) AS counted
    LEFT JOIN procedure ON procedure.id = counted.procedure_id
    GROUP BY procedure.field
)sql";

constexpr auto kDossiersByField = R"sql(
    SELECT procedure.field, sum(counted.online_full), sum(counted.online_partial), sum(counted.online_unclassified),
           sum(counted.in_person)
    FROM (SELECT procedure_id,
                 count(*) FILTER (WHERE channel = 'online' AND online_level = 'toan_trinh') AS online_full,
                 count(*) FILTER (WHERE channel = 'online' AND online_level = 'mot_phan') AS online_partial,
                 count(*) FILTER (WHERE channel = 'online' AND online_level NOT IN ('toan_trinh', 'mot_phan'))
                     AS online_unclassified,
                 count(*) FILTER (WHERE channel <> 'online') AS in_person
          FROM dossier
          WHERE voided_at IS NULL AND submitted_day BETWEEN :first AND :last
          GROUP BY procedure_id) AS counted
    LEFT JOIN procedure ON procedure.id = counted.procedure_id
    GROUP BY procedure.field
)sql";

// Refused, withdrawn and stopped dossiers (phase 3) and those without a due day are on time.
constexpr auto kDoneByField = R"sql(
    SELECT procedure.field, sum(counted.early), sum(counted.done - counted.early - counted.late), sum(counted.late)
    FROM (SELECT procedure_id, count(*) AS done,
                 count(*) FILTER (WHERE phase = 2 AND finish_day < due_day) AS early,
                 count(*) FILTER (WHERE phase = 2 AND finish_day > due_day) AS late
          FROM dossier_span
          WHERE phase >= 2 AND finish_day BETWEEN :first AND :last AND from_day <= :last AND until_day > :last
          GROUP BY procedure_id) AS counted
    LEFT JOIN procedure ON procedure.id = counted.procedure_id
    GROUP BY procedure.field
)sql";

// What was open on a day lies in four short runs of the index (see dossier_span). Paused ones and those without a due
// day are within term.
constexpr auto kOpenByField = R"sql(
    SELECT procedure.field, sum(counted.open - counted.overdue), sum(counted.overdue)
    FROM (SELECT procedure_id, count(*) AS open, count(*) FILTER (WHERE phase = 0 AND due_day < :day) AS overdue
          FROM dossier_span
          WHERE phase < 2 AND length_class = 3 AND until_day = '9999-12-31' AND from_day <= :day
          GROUP BY procedure_id
          UNION ALL
          SELECT procedure_id, count(*), count(*) FILTER (WHERE phase = 0 AND due_day < :day)
          FROM dossier_span
          WHERE phase < 2 AND length_class = 0 AND until_day > :day AND until_day <= :short_end AND from_day <= :day
          GROUP BY procedure_id
          UNION ALL
          SELECT procedure_id, count(*), count(*) FILTER (WHERE phase = 0 AND due_day < :day)
          FROM dossier_span
          WHERE phase < 2 AND length_class = 1 AND until_day > :day AND until_day <= :long_end AND from_day <= :day
          GROUP BY procedure_id
          UNION ALL
          SELECT procedure_id, count(*), count(*) FILTER (WHERE phase = 0 AND due_day < :day)
          FROM dossier_span
          WHERE phase < 2 AND length_class = 2 AND until_day > :day AND from_day <= :day
          GROUP BY procedure_id) AS counted
    LEFT JOIN procedure ON procedure.id = counted.procedure_id
    GROUP BY procedure.field
)sql";

constexpr auto kObstacles = R"sql(
    SELECT assist_obstacle.code, count(*)
    FROM assist CROSS JOIN assist_obstacle ON assist_obstacle.assist_id = assist.id
    WHERE assist.voided_at IS NULL AND assist.day BETWEEN :first AND :last
    GROUP BY assist_obstacle.code
)sql";

// The longest spans of the classes 0 and 1 in dossier_span.
constexpr int kShortSpanDays = 63;
constexpr int kLongSpanDays = 511;

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
    const auto over = [&](const char *sql, FieldRow add) {
        Statement statement(m_database, sql);
        statement.bind(":first", days.first).bind(":last", days.last);
        return addByField(std::move(statement), fields, add);
    };

    if (auto read = over(kAssistsByField,
                         [](FieldCounts &counts, const Statement &row) {
                             counts.assists = row.integer(1);
                             counts.notSubmitted = row.integer(2);
                         });
        !read)
        return passOn(read);
    if (auto read = over(kDossiersByField,
                         [](FieldCounts &counts, const Statement &row) {
                             counts.onlineFull = row.integer(1);
                             counts.onlinePartial = row.integer(2);
                             counts.onlineUnclassified = row.integer(3);
                             counts.inPerson = row.integer(4);
                         });
        !read)
        return passOn(read);
    if (auto read = over(kDoneByField,
                         [](FieldCounts &counts, const Statement &row) {
                             counts.doneEarly = row.integer(1);
                             counts.doneOnTime = row.integer(2);
                             counts.doneLate = row.integer(3);
                         });
        !read)
        return passOn(read);

    Statement open(m_database, kOpenByField);
    open.bind(":day", days.last)
        .bind(":short_end", days.last.addDays(kShortSpanDays))
        .bind(":long_end", days.last.addDays(kLongSpanDays));
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
    Statement statement(m_database, kObstacles);
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
