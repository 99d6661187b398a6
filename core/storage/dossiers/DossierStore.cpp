#include "dossiers/DossierStore.h"

#include "AuditedWrite.h"
#include "Database.h"
#include "dossiers/DossierBinding.h"
#include "Statement.h"
#include "Uuid.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kFind = R"sql(
    SELECT id, citizen_id, code, procedure_id, online_level, channel, submitted_day, received_day, due_day, due_source,
           status, status_text, voided_at
    FROM dossier
    WHERE id = :id
)sql";

constexpr auto kIsImported = R"sql(
    SELECT import_batch_id IS NOT NULL FROM dossier WHERE id = :id
)sql";

constexpr auto kFindByCode = R"sql(
    SELECT id FROM dossier WHERE code = :code AND voided_at IS NULL
)sql";

constexpr auto kInsert = R"sql(
    INSERT INTO dossier (uuid, citizen_id, code, procedure_id, online_level, channel, submitted_day, received_day,
                         due_day, due_source, finished_day, returned_day, status, status_text, status_day, volunteer_id,
                         hamlet_id, name_key, import_batch_id)
    VALUES (:uuid, :citizen, :code, :procedure, :online_level, :channel, :submitted, :received,
            :due, :due_source, :finished, :returned, :status, :status_text, :status_day, :volunteer, :hamlet,
            :name_key, :batch)
)sql";

constexpr auto kTakeBack = R"sql(
    UPDATE dossier SET voided_at = :moment, voided_by = :by WHERE id = :id AND voided_at IS NULL
)sql";

constexpr auto kRestore = R"sql(
    UPDATE dossier SET voided_at = NULL, voided_by = NULL WHERE id = :id AND voided_at IS NOT NULL
)sql";

} // namespace

DossierStore::DossierStore(Database &database)
    : m_database(database)
{ }

Result<Dossier> DossierStore::find(DossierId dossier)
{
    Statement row(m_database, kFind);
    if (const auto started = row.bind(":id", dossier).start(); !started)
        return passOn(started);
    std::optional<Dossier> found;
    if (row.next()) {
        found = Dossier{row.id<DossierId>(0),
                        row.id<CitizenId>(1),
                        DossierCode::read(row.text(2)),
                        row.optionalId<ProcedureId>(3),
                        onlineLevelFromId(row.text(4)).value_or(OnlineLevel::Unknown),
                        channelFromId(row.text(5)).value_or(Channel::Online),
                        row.day(6),
                        row.optionalDay(7),
                        row.optionalDay(8),
                        {},
                        DossierStatus(row.integer(10)),
                        row.text(11),
                        {}};
        if (!row.isNull(9))
            found->dueSource = row.text(9) == u"typed"_s ? DueSource::Typed : DueSource::Expected;
        if (!row.isNull(12))
            found->voidedAt = row.moment(12);
    }
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    if (!found)
        return fail(Fault::UnknownDossier, QString::number(dossier.value));
    return *found;
}

Result<bool> DossierStore::isImported(DossierId dossier)
{
    Statement row(m_database, kIsImported);
    if (const auto started = row.bind(":id", dossier).start(); !started)
        return passOn(started);
    const bool imported = row.next() && row.integer(0) != 0;
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    return imported;
}

Result<std::optional<DossierId>> DossierStore::findByCode(const DossierCode &code)
{
    Statement row(m_database, kFindByCode);
    if (const auto started = row.bind(":code", code.text()).start(); !started)
        return passOn(started);
    std::optional<DossierId> found;
    if (row.next())
        found = row.id<DossierId>(0);
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    return found;
}

Result<DossierId> DossierStore::insert(AuditedWrite &write, const DossierHead &head, const QList<StatusLine> &lines,
                                       std::optional<ImportBatchId> batch)
{
    const Derived derived = derivedFrom(lines, head.typedDue, head.submittedDay);
    Statement insert(m_database, kInsert);
    bindHead(insert, head);
    bindDerived(insert, derived);
    const auto id = insert.bind(":uuid", newUuid()).bind(":batch", batch).insert();
    if (!id)
        return passOn(id);
    const DossierId dossier{*id};
    for (const StatusLine &line : lines) {
        if (const auto added = addLine(write, dossier, line, LineSource::Rows, batch); !added)
            return passOn(added);
    }
    if (const auto added = addSpans(dossier, derived.spans, head.procedure); !added)
        return passOn(added);
    return dossier;
}

Result<> DossierStore::takeBack(AuditedWrite &write, DossierId dossier)
{
    const auto gone = Statement(m_database, kTakeBack)
                          .bind(":moment", write.stamp().moment)
                          .bind(":by", write.stamp().by)
                          .bind(":id", dossier)
                          .run();
    if (!gone)
        return passOn(gone);
    if (*gone == 0)
        return fail(Fault::AlreadyTakenBack);
    return renewSpans(dossier, {}, {});
}

Result<> DossierStore::restore(AuditedWrite &, DossierId dossier)
{
    if (const auto back = Statement(m_database, kRestore).bind(":id", dossier).run(); !back)
        return passOn(back);
    return derive(dossier);
}

} // namespace somotcua
