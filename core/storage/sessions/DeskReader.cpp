#include "sessions/DeskReader.h"

#include "Statement.h"

namespace somotcua {

namespace {

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

Result<QStringList> DeskReader::onDuty(SessionId session)
{
    Statement names(m_database, kOnDuty);
    if (const auto started = names.bind(":session", session).start(); !started)
        return passOn(started);
    QStringList onDuty;
    while (names.next())
        onDuty += names.text(0);
    if (const auto finished = names.finish(); !finished)
        return passOn(finished);
    return onDuty;
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
                         outcomeFromId(rows.text(4)).value_or(Outcome::GuidedOnly),
                         rows.optionalText(5),
                         rows.optionalDay(6)};
    }
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return found;
}

} // namespace somotcua
