#include "sessions/DeskReader.h"

#include "Statement.h"

namespace somotcua {

namespace {

constexpr auto kCounts = R"sql(
    SELECT count(*), count(DISTINCT assist.person_id),
           count(DISTINCT dossier.id) FILTER (WHERE dossier.submitted_day = assist.day)
    FROM assist LEFT JOIN dossier ON dossier.id = assist.dossier_id AND dossier.voided_at IS NULL
    WHERE assist.session_id = :session AND assist.voided_at IS NULL
)sql";

constexpr auto kOnDuty = R"sql(
    SELECT volunteer.name
    FROM duty JOIN volunteer ON volunteer.id = duty.volunteer_id
    WHERE duty.session_id = :session
    ORDER BY duty.position
)sql";

constexpr auto kRows = R"sql(
    SELECT assist.id, assist.recorded_at, citizen.name, procedure.short_name, assist.outcome, dossier.code,
           dossier.due_day
    FROM assist
        JOIN citizen ON citizen.id = assist.citizen_id
        LEFT JOIN procedure ON procedure.id = assist.procedure_id
        LEFT JOIN dossier ON dossier.id = assist.dossier_id
    WHERE assist.session_id = :session AND assist.voided_at IS NULL
    ORDER BY assist.id DESC
)sql";

} // namespace

DeskReader::DeskReader(Database &database)
    : m_database(database)
{ }

Result<> DeskReader::addCounts(DeskSession &desk)
{
    Statement counts(m_database, kCounts);
    if (const auto started = counts.bind(":session", desk.session.id).start(); !started)
        return started;
    if (counts.next()) {
        desk.assists = counts.integer(0);
        desk.citizens = counts.integer(1);
        desk.dossiers = counts.integer(2);
    }
    if (const auto finished = counts.finish(); !finished)
        return finished;

    Statement names(m_database, kOnDuty);
    if (const auto started = names.bind(":session", desk.session.id).start(); !started)
        return started;
    while (names.next())
        desk.onDutyNames += names.text(0);
    return names.finish();
}

Result<QList<DeskRow>> DeskReader::rows(SessionId session)
{
    Statement rows(m_database, kRows);
    if (const auto started = rows.bind(":session", session).start(); !started)
        return passOn(started);
    QList<DeskRow> found;
    while (rows.next()) {
        found += DeskRow{rows.id<AssistId>(0),
                         rows.moment(1),
                         rows.text(2),
                         rows.text(3),
                         outcomeFromText(rows.text(4)).value_or(Outcome::GuidedOnly),
                         rows.optionalText(5),
                         rows.optionalDay(6)};
    }
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return found;
}

} // namespace somotcua
