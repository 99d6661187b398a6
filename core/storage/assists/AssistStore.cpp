#include "assists/AssistStore.h"

#include "assists/PersonChain.h"
#include "AuditedWrite.h"
#include "Statement.h"
#include "Uuid.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kInsert = R"sql(
    INSERT INTO assist (uuid, day, session_id, volunteer_id, citizen_id, person_id, previous_day, procedure_id, outcome,
                        dossier_id, started_at, ended_at, note, recorded_at, recorded_by, import_batch_id)
    VALUES (:uuid, :day, :session, :volunteer, :citizen, :person, :previous_day, :procedure, :outcome,
            :dossier, :started_at, :ended_at, :note, :recorded_at, :recorded_by, :batch)
)sql";

constexpr auto kReplace = R"sql(
    UPDATE assist
    SET day = :day, session_id = :session, volunteer_id = :volunteer, citizen_id = :citizen, person_id = :person,
        procedure_id = :procedure, outcome = :outcome, dossier_id = :dossier, started_at = :started_at,
        ended_at = :ended_at, note = :note
    WHERE id = :id
)sql";

constexpr auto kTakeBack = R"sql(
    UPDATE assist SET voided_at = :moment, voided_by = :by, previous_day = NULL WHERE id = :id AND voided_at IS NULL
)sql";

constexpr auto kRestore = R"sql(
    UPDATE assist SET voided_at = NULL, voided_by = NULL WHERE id = :id AND voided_at IS NOT NULL
)sql";

constexpr auto kSetDossier = R"sql(
    UPDATE assist SET dossier_id = :dossier WHERE id = :id
)sql";

constexpr auto kSetPerson = R"sql(
    UPDATE assist SET person_id = :person WHERE citizen_id = :citizen
)sql";

constexpr auto kFind = R"sql(
    SELECT day, session_id, volunteer_id, citizen_id, person_id, procedure_id, outcome, dossier_id, started_at, ended_at,
           note, import_batch_id, voided_at
    FROM assist
    WHERE id = :id
)sql";

constexpr auto kOfCitizen = R"sql(
    SELECT id, dossier_id FROM assist WHERE citizen_id = :citizen AND voided_at IS NULL
)sql";

constexpr auto kForgetObstacles = R"sql(
    DELETE FROM assist_obstacle WHERE assist_id = :assist
)sql";

constexpr auto kAddObstacle = R"sql(
    INSERT INTO assist_obstacle (assist_id, position, code, text) VALUES (:assist, :position, :code, :text)
)sql";

constexpr auto kObstacles = R"sql(
    SELECT code, text FROM assist_obstacle WHERE assist_id = :assist ORDER BY position
)sql";

constexpr auto kNumberOfDay = R"sql(
    SELECT count(*) FROM assist WHERE day = :day AND voided_at IS NULL AND id <= :id
)sql";

constexpr auto kStandsFor = R"sql(
    SELECT 1 FROM assist WHERE citizen_id = :citizen AND voided_at IS NULL AND id IS NOT :but LIMIT 1
)sql";

void bindRow(Statement &statement, const AssistRow &row)
{
    statement.bind(":day", row.day)
        .bind(":session", row.session)
        .bind(":volunteer", row.volunteer)
        .bind(":citizen", row.citizen)
        .bind(":person", row.person)
        .bind(":procedure", row.procedure)
        .bind(":outcome", idOf(row.outcome))
        .bind(":dossier", row.dossier)
        .bind(":started_at", row.startedAt)
        .bind(":ended_at", row.endedAt)
        .bind(":note", row.note);
}

Result<> runOn(Statement &statement, AssistId assist)
{
    const auto changed = statement.bind(":id", assist).run();
    if (!changed)
        return passOn(changed);
    if (*changed == 0)
        return fail(Fault::UnknownAssist, QString::number(assist.value));
    return {};
}

} // namespace

AssistStore::AssistStore(Database &database)
    : m_database(database)
{ }

Result<AssistId> AssistStore::insert(AuditedWrite &write, const AssistRow &row, PersonHistory history)
{
    PersonChain chain(m_database);
    Result<PersonChain::Neighbours> neighbours;
    if (history == PersonHistory::Possible)
        neighbours = chain.around(row.person, row.day);
    if (!neighbours)
        return passOn(neighbours);
    Statement insert(m_database, kInsert);
    bindRow(insert, row);
    const auto id = insert.bind(":uuid", newUuid())
                        .bind(":previous_day", neighbours->previousDay)
                        .bind(":recorded_at", write.stamp().moment)
                        .bind(":recorded_by", write.stamp().by)
                        .bind(":batch", row.batch)
                        .insert();
    if (!id)
        return passOn(id);
    if (const auto &next = neighbours->next) {
        if (const auto set = chain.setPreviousDay(*next, row.day); !set)
            return passOn(set);
    }
    return AssistId{*id};
}

Result<> AssistStore::replace(AuditedWrite &, AssistId assist, const AssistRow &row)
{
    const auto before = find(assist);
    if (!before)
        return passOn(before);
    Statement update(m_database, kReplace);
    bindRow(update, row);
    if (const auto replaced = runOn(update, assist); !replaced)
        return replaced;
    if (before->row.day == row.day && before->row.person == row.person)
        return {};
    if (const auto linked = relink(row.person); !linked)
        return linked;
    return before->row.person == row.person ? Result<>() : relink(before->row.person);
}

Result<> AssistStore::takeBack(AuditedWrite &write, AssistId assist)
{
    const auto before = find(assist);
    if (!before)
        return passOn(before);
    if (before->takenBack)
        return fail(Fault::AlreadyTakenBack);
    Statement update(m_database, kTakeBack);
    update.bind(":moment", write.stamp().moment).bind(":by", write.stamp().by);
    if (const auto taken = runOn(update, assist); !taken)
        return taken;
    return relink(before->row.person);
}

Result<> AssistStore::restore(AuditedWrite &, AssistId assist)
{
    const auto before = find(assist);
    if (!before)
        return passOn(before);
    Statement update(m_database, kRestore);
    if (const auto restored = runOn(update, assist); !restored)
        return restored;
    return relink(before->row.person);
}

Result<> AssistStore::setDossier(AuditedWrite &, AssistId assist, std::optional<DossierId> dossier)
{
    Statement update(m_database, kSetDossier);
    return runOn(update.bind(":dossier", dossier), assist);
}

Result<> AssistStore::setPerson(AuditedWrite &, CitizenId citizen, CitizenId person)
{
    const auto set = Statement(m_database, kSetPerson).bind(":person", person).bind(":citizen", citizen).run();
    if (!set)
        return passOn(set);
    return {};
}

Result<> AssistStore::relink(CitizenId person)
{
    return PersonChain(m_database).relink(person);
}

Result<> AssistStore::addObstacles(AuditedWrite &, AssistId assist, const QList<ObstacleMark> &obstacles)
{
    int position = 0;
    for (const ObstacleMark &obstacle : obstacles) {
        const auto added = Statement(m_database, kAddObstacle)
                               .bind(":assist", assist)
                               .bind(":position", ++position)
                               .bind(":code", obstacle.code)
                               .bind(":text", obstacle.text)
                               .run();
        if (!added)
            return passOn(added);
    }
    return {};
}

Result<> AssistStore::setObstacles(AuditedWrite &write, AssistId assist, const QList<ObstacleMark> &obstacles)
{
    if (const auto gone = Statement(m_database, kForgetObstacles).bind(":assist", assist).run(); !gone)
        return passOn(gone);
    return addObstacles(write, assist, obstacles);
}

Result<StoredAssist> AssistStore::find(AssistId assist)
{
    Statement row(m_database, kFind);
    if (const auto started = row.bind(":id", assist).start(); !started)
        return passOn(started);
    std::optional<StoredAssist> found;
    if (row.next()) {
        found = StoredAssist{assist, {}, !row.isNull(12)};
        AssistRow &values = found->row;
        values.day = row.day(0);
        values.session = row.optionalId<SessionId>(1);
        values.volunteer = row.optionalId<VolunteerId>(2);
        values.citizen = row.id<CitizenId>(3);
        values.person = row.id<CitizenId>(4);
        values.procedure = row.optionalId<ProcedureId>(5);
        values.outcome = outcomeFromId(row.text(6)).value_or(Outcome::GuidedOnly);
        values.dossier = row.optionalId<DossierId>(7);
        values.startedAt = row.isNull(8) ? std::nullopt : std::optional(row.moment(8));
        values.endedAt = row.isNull(9) ? std::nullopt : std::optional(row.moment(9));
        values.note = row.optionalText(10);
        values.batch = row.optionalId<ImportBatchId>(11);
    }
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    if (!found)
        return fail(Fault::UnknownAssist, QString::number(assist.value));
    return *found;
}

Result<QList<AssistStore::OfCitizen>> AssistStore::ofCitizen(CitizenId citizen)
{
    Statement rows(m_database, kOfCitizen);
    if (const auto started = rows.bind(":citizen", citizen).start(); !started)
        return passOn(started);
    QList<OfCitizen> found;
    while (rows.next())
        found += OfCitizen{rows.id<AssistId>(0), rows.optionalId<DossierId>(1)};
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return found;
}

Result<QList<ObstacleMark>> AssistStore::obstacles(AssistId assist)
{
    Statement rows(m_database, kObstacles);
    if (const auto started = rows.bind(":assist", assist).start(); !started)
        return passOn(started);
    QList<ObstacleMark> marks;
    while (rows.next())
        marks += ObstacleMark{rows.text(0), rows.optionalText(1)};
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return marks;
}

Result<qint64> AssistStore::numberOfDay(AssistId assist, QDate day)
{
    Statement number(m_database, kNumberOfDay);
    if (const auto started = number.bind(":day", day).bind(":id", assist).start(); !started)
        return passOn(started);
    const qint64 found = number.next() ? number.integer(0) : 0;
    if (const auto finished = number.finish(); !finished)
        return passOn(finished);
    return found;
}

Result<bool> AssistStore::standsFor(CitizenId citizen, std::optional<AssistId> but)
{
    Statement any(m_database, kStandsFor);
    if (const auto started = any.bind(":citizen", citizen).bind(":but", but).start(); !started)
        return passOn(started);
    const bool found = any.next();
    if (const auto finished = any.finish(); !finished)
        return passOn(finished);
    return found;
}

} // namespace somotcua
