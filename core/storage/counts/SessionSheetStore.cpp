#include "counts/SessionSheetStore.h"

#include "Statement.h"

#include <functional>

namespace somotcua {

namespace {

// The index is named: left to itself SQLite 3.40 makes one of its own over all assists.
constexpr auto kCitizens = R"sql(
    SELECT help_session.id, count(DISTINCT assist.person_id)
    FROM help_session
    CROSS JOIN assist INDEXED BY assist_session ON assist.session_id = help_session.id
    WHERE help_session.day BETWEEN :first AND :last AND assist.voided_at IS NULL AND assist.day <= :counted_to
    GROUP BY +help_session.id
)sql";

constexpr auto kOutcomeCounts = R"sql(
    SELECT help_session.id, assist.outcome, count(*)
    FROM help_session
    CROSS JOIN assist INDEXED BY assist_session ON assist.session_id = help_session.id
    WHERE help_session.day BETWEEN :first AND :last AND assist.voided_at IS NULL AND assist.day <= :counted_to
    GROUP BY +help_session.id, assist.outcome
)sql";

constexpr auto kObstacles = R"sql(
    SELECT help_session.id, assist_obstacle.code, count(*) AS marks
    FROM help_session
    CROSS JOIN assist INDEXED BY assist_session ON assist.session_id = help_session.id
    CROSS JOIN assist_obstacle ON assist_obstacle.assist_id = assist.id
    WHERE help_session.day BETWEEN :first AND :last AND assist.voided_at IS NULL AND assist.day <= :counted_to
    GROUP BY +help_session.id, assist_obstacle.code
    ORDER BY help_session.id, marks DESC, assist_obstacle.code
)sql";

// The state on a day is that of the last line that holds by then; whether it is open says the span of that day, asked
// for each dossier: joined, SQLite would first read all spans into a Bloom filter.
constexpr auto kOpen = R"sql(
    SELECT help_session.id, min(assist.id) AS first_assist, citizen.name, procedure.short_name, dossier.code,
           (SELECT status FROM dossier_status AS line
            WHERE line.dossier_id = dossier.id AND line.voided_at IS NULL AND line.day <= :counted_to
            ORDER BY line.day DESC, line.number DESC LIMIT 1),
           (SELECT text FROM dossier_status AS line
            WHERE line.dossier_id = dossier.id AND line.voided_at IS NULL AND line.day <= :counted_to
            ORDER BY line.day DESC, line.number DESC LIMIT 1),
           (SELECT due_day FROM dossier_span AS span
            WHERE span.dossier_id = dossier.id AND span.from_day <= :counted_to AND span.until_day > :counted_to)
    FROM help_session
    CROSS JOIN assist INDEXED BY assist_session ON assist.session_id = help_session.id
    CROSS JOIN citizen ON citizen.id = assist.citizen_id
    LEFT JOIN dossier ON dossier.id = assist.dossier_id AND dossier.voided_at IS NULL
    LEFT JOIN procedure ON procedure.id = coalesce(dossier.procedure_id, assist.procedure_id)
    WHERE help_session.day BETWEEN :first AND :last AND assist.voided_at IS NULL AND assist.day <= :counted_to
      AND CASE WHEN dossier.id IS NULL THEN assist.outcome = 'not_submitted'
               ELSE EXISTS (SELECT 1 FROM dossier_span AS span
                            WHERE span.dossier_id = dossier.id AND span.from_day <= :counted_to
                              AND span.until_day > :counted_to AND span.phase < 2) END
    GROUP BY +help_session.id, coalesce(dossier.id, -assist.id)
    ORDER BY help_session.id, first_assist
)sql";

using TakeRow = std::function<void(const Statement &row)>;

Result<> each(Database &database, const char *sql, const DayRange &listed, QDate countedTo, const TakeRow &take)
{
    Statement statement(database, sql);
    statement.bind(":first", listed.first).bind(":last", listed.last).bind(":counted_to", countedTo);
    if (const auto started = statement.start(); !started)
        return passOn(started);
    while (statement.next())
        take(statement);
    return statement.finish();
}

} // namespace

Result<QHash<SessionId, qint64>> SessionSheetStore::citizens(const DayRange &listed, QDate countedTo)
{
    QHash<SessionId, qint64> citizens;
    const auto read = each(m_database, kCitizens, listed, countedTo,
                           [&](const Statement &row) { citizens.insert(row.id<SessionId>(0), row.integer(1)); });
    if (!read)
        return passOn(read);
    return citizens;
}

Result<QList<SessionOutcome>> SessionSheetStore::outcomes(const DayRange &listed, QDate countedTo)
{
    QList<SessionOutcome> outcomes;
    const auto read = each(m_database, kOutcomeCounts, listed, countedTo, [&](const Statement &row) {
        outcomes << SessionOutcome{row.id<SessionId>(0), outcomeFromId(row.text(1)).value_or(Outcome::GuidedOnly),
                                   row.integer(2)};
    });
    if (!read)
        return passOn(read);
    return outcomes;
}

Result<QList<SessionObstacle>> SessionSheetStore::obstacles(const DayRange &listed, QDate countedTo)
{
    QList<SessionObstacle> obstacles;
    const auto read = each(m_database, kObstacles, listed, countedTo, [&](const Statement &row) {
        obstacles << SessionObstacle{row.id<SessionId>(0), {row.text(1), row.integer(2)}};
    });
    if (!read)
        return passOn(read);
    return obstacles;
}

Result<QList<SessionOpenCase>> SessionSheetStore::openCases(const DayRange &listed, QDate countedTo)
{
    QList<SessionOpenCase> cases;
    const auto read = each(m_database, kOpen, listed, countedTo, [&](const Statement &row) {
        SessionOpenCase found;
        found.session = row.id<SessionId>(0);
        found.citizen = row.text(2);
        found.procedureName = row.optionalText(3);
        found.code = row.optionalText(4);
        if (!row.isNull(5))
            found.status = DossierStatus(row.integer(5));
        found.statusText = row.optionalText(6);
        found.due = row.optionalDay(7);
        cases << found;
    });
    if (!read)
        return passOn(read);
    return cases;
}

} // namespace somotcua
