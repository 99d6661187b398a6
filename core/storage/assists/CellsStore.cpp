#include "assists/CellsStore.h"

#include "Statement.h"

namespace somotcua {

namespace {

constexpr auto kForget = R"sql(
    DELETE FROM dossier_cells WHERE assist_id = :assist
)sql";

constexpr auto kAdd = R"sql(
    INSERT INTO dossier_cells (assist_id, code, channel, submitted_day, received_day, due_day, finished_day,
                               returned_day, status, status_text)
    VALUES (:assist, :code, :channel, :submitted, :received, :due, :finished, :returned, :status, :status_text)
)sql";

// The dossier carries the code of all its assists.
constexpr auto kOfAssist = R"sql(
    SELECT assist.day, assist.outcome, assist.citizen_id, assist.volunteer_id, assist.procedure_id,
           coalesce(dossier.code, dossier_cells.code), dossier_cells.channel, dossier_cells.submitted_day,
           dossier_cells.received_day, dossier_cells.due_day, dossier_cells.finished_day, dossier_cells.returned_day,
           dossier_cells.status, dossier_cells.status_text
    FROM assist
        LEFT JOIN dossier ON dossier.id = assist.dossier_id
        LEFT JOIN dossier_cells ON dossier_cells.assist_id = assist.id
    WHERE assist.id = :assist
)sql";

constexpr auto kOfDossier = R"sql(
    SELECT assist.day, assist.outcome, assist.citizen_id, assist.volunteer_id, assist.procedure_id,
           coalesce(dossier.code, dossier_cells.code), dossier_cells.channel, dossier_cells.submitted_day,
           dossier_cells.received_day, dossier_cells.due_day, dossier_cells.finished_day, dossier_cells.returned_day,
           dossier_cells.status, dossier_cells.status_text
    FROM assist
        LEFT JOIN dossier ON dossier.id = assist.dossier_id
        LEFT JOIN dossier_cells ON dossier_cells.assist_id = assist.id
    WHERE assist.dossier_id = :dossier AND assist.voided_at IS NULL
    ORDER BY assist.day, assist.id
)sql";

constexpr auto kWaitingFor = R"sql(
    SELECT assist.id
    FROM dossier_cells JOIN assist ON assist.id = dossier_cells.assist_id
    WHERE dossier_cells.code = :code AND assist.dossier_id IS NULL AND assist.voided_at IS NULL
)sql";

constexpr auto kAssistsOf = R"sql(
    SELECT id FROM assist WHERE dossier_id = :dossier AND voided_at IS NULL
)sql";

DossierCells read(const Statement &row)
{
    DossierCells cells;
    cells.day = row.day(0);
    cells.outcome = outcomeFromId(row.text(1)).value_or(Outcome::GuidedOnly);
    cells.citizen = row.id<CitizenId>(2);
    cells.volunteer = row.optionalId<VolunteerId>(3);
    cells.procedure = row.optionalId<ProcedureId>(4);
    cells.code = DossierCode::read(row.text(5));
    cells.channel = channelFromId(row.text(6));
    cells.submitted = row.optionalDay(7);
    cells.received = row.optionalDay(8);
    cells.due = row.optionalDay(9);
    cells.finished = row.optionalDay(10);
    cells.returned = row.optionalDay(11);
    if (!row.isNull(12))
        cells.status = DossierStatus(row.integer(12));
    cells.statusText = row.text(13);
    return cells;
}

bool sayMore(const DossierCells &cells)
{
    return cells.code || cells.channel || cells.submitted || cells.received || cells.due || cells.finished
        || cells.returned || cells.status;
}

template <typename IdType>
Result<QList<IdType>> ids(Statement &rows)
{
    if (const auto started = rows.start(); !started)
        return passOn(started);
    QList<IdType> found;
    while (rows.next())
        found += rows.id<IdType>(0);
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return found;
}

} // namespace

CellsStore::CellsStore(Database &database)
    : m_database(database)
{ }

Result<> CellsStore::add(AuditedWrite &, AssistId assist, const DossierCells &cells)
{
    if (!sayMore(cells))
        return {};
    Statement add(m_database, kAdd);
    add.bind(":assist", assist)
        .bind(":code", cells.code ? std::optional(cells.code->text()) : std::nullopt)
        .bind(":channel", cells.channel ? std::optional(idOf(*cells.channel)) : std::nullopt)
        .bind(":submitted", cells.submitted)
        .bind(":received", cells.received)
        .bind(":due", cells.due)
        .bind(":finished", cells.finished)
        .bind(":returned", cells.returned)
        .bindNull(":status")
        .bind(":status_text", cells.statusText.isEmpty() ? std::nullopt : std::optional(cells.statusText));
    if (cells.status)
        add.bind(":status", int(*cells.status));
    const auto added = add.run();
    if (!added)
        return passOn(added);
    return {};
}

Result<> CellsStore::set(AuditedWrite &write, AssistId assist, const DossierCells &cells)
{
    if (const auto gone = Statement(m_database, kForget).bind(":assist", assist).run(); !gone)
        return passOn(gone);
    return add(write, assist, cells);
}

Result<DossierCells> CellsStore::find(AssistId assist)
{
    Statement row(m_database, kOfAssist);
    if (const auto started = row.bind(":assist", assist).start(); !started)
        return passOn(started);
    std::optional<DossierCells> cells;
    if (row.next())
        cells = read(row);
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    if (!cells)
        return fail(Fault::UnknownAssist, QString::number(assist.value));
    return *cells;
}

Result<QList<DossierCells>> CellsStore::ofDossier(DossierId dossier)
{
    Statement rows(m_database, kOfDossier);
    if (const auto started = rows.bind(":dossier", dossier).start(); !started)
        return passOn(started);
    QList<DossierCells> found;
    while (rows.next())
        found += read(rows);
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return found;
}

Result<QList<AssistId>> CellsStore::assistsOf(DossierId dossier)
{
    Statement rows(m_database, kAssistsOf);
    return ids<AssistId>(rows.bind(":dossier", dossier));
}

Result<QList<AssistId>> CellsStore::waitingFor(const DossierCode &code)
{
    Statement rows(m_database, kWaitingFor);
    return ids<AssistId>(rows.bind(":code", code.text()));
}

} // namespace somotcua
