#include "dossiers/DossierStore.h"

#include "AuditedWrite.h"
#include "Database.h"
#include "dossiers/Derived.h"
#include "IsoText.h"
#include "Statement.h"
#include "Uuid.h"

#include <algorithm>

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
                         due_day, due_source, finished_day, returned_day, status, status_text, volunteer_id, hamlet_id,
                         name_key, import_batch_id)
    VALUES (:uuid, :citizen, :code, :procedure, :online_level, :channel, :submitted, :received,
            :due, :due_source, :finished, :returned, :status, :status_text, :volunteer, :hamlet,
            :name_key, :batch)
)sql";

constexpr auto kUpdate = R"sql(
    UPDATE dossier
    SET citizen_id = :citizen, code = :code, procedure_id = :procedure, online_level = :online_level,
        channel = :channel, submitted_day = :submitted, volunteer_id = :volunteer, hamlet_id = :hamlet,
        name_key = :name_key, received_day = :received, due_day = :due, due_source = :due_source,
        finished_day = :finished, returned_day = :returned, status = :status, status_text = :status_text
    WHERE id = :id
)sql";

constexpr auto kUpdateDerived = R"sql(
    UPDATE dossier
    SET received_day = :received, due_day = :due, due_source = :due_source, finished_day = :finished,
        returned_day = :returned, status = :status, status_text = :status_text
    WHERE id = :id
)sql";

constexpr auto kTakeBack = R"sql(
    UPDATE dossier SET voided_at = :moment, voided_by = :by WHERE id = :id AND voided_at IS NULL
)sql";

constexpr auto kRestore = R"sql(
    UPDATE dossier SET voided_at = NULL, voided_by = NULL WHERE id = :id AND voided_at IS NOT NULL
)sql";

constexpr auto kLines = R"sql(
    SELECT id, day, number, status, text, due_day, reason, recorded_at, recorded_by, from_rows
    FROM dossier_status
    WHERE dossier_id = :dossier AND voided_at IS NULL
    ORDER BY day, number
)sql";

constexpr auto kAddLine = R"sql(
    INSERT INTO dossier_status (dossier_id, day, number, status, text, due_day, reason, from_rows, recorded_at,
                                recorded_by, import_batch_id)
    VALUES (:dossier, :day, :number, :status, :text, :due, :reason, :from_rows, :recorded_at, :recorded_by, :batch)
)sql";

constexpr auto kRestoreLine = R"sql(
    UPDATE dossier_status SET voided_at = NULL, voided_by = NULL WHERE id = :id AND voided_at IS NOT NULL
)sql";

constexpr auto kTakeBackLine = R"sql(
    UPDATE dossier_status SET voided_at = :moment, voided_by = :by WHERE id = :id AND voided_at IS NULL
)sql";

constexpr auto kForgetSpans = R"sql(
    DELETE FROM dossier_span WHERE dossier_id = :dossier
)sql";

constexpr auto kAddSpan = R"sql(
    INSERT INTO dossier_span (dossier_id, from_day, until_day, phase, length_class, finish_day, due_day, procedure_id)
    VALUES (:dossier, :from, :until, :phase, :length_class, :finish, :due, :procedure)
)sql";

void bindHead(Statement &statement, const DossierHead &head)
{
    statement.bind(":citizen", head.citizen)
        .bind(":code", head.code ? std::optional(head.code->text()) : std::nullopt)
        .bind(":procedure", head.procedure)
        .bind(":online_level", idOf(head.onlineLevel))
        .bind(":channel", idOf(head.channel))
        .bind(":submitted", head.submittedDay)
        .bind(":volunteer", head.volunteer)
        .bind(":hamlet", head.hamlet)
        .bind(":name_key", head.nameKey);
}

std::optional<QString> idOf(std::optional<DueSource> source)
{
    if (!source)
        return {};
    switch (*source) {
    case DueSource::Typed:
        return u"typed"_s;
    case DueSource::Expected:
        return u"expected"_s;
    }
    Q_UNREACHABLE();
}

void bindDerived(Statement &statement, const Derived &derived)
{
    statement.bind(":received", derived.received)
        .bind(":due", derived.due)
        .bind(":due_source", idOf(derived.dueSource))
        .bind(":finished", derived.finished)
        .bind(":returned", derived.returned)
        .bind(":status", int(derived.status))
        .bind(":status_text", derived.statusText);
}

QList<StatusLine> plain(const QList<StoredLine> &lines)
{
    QList<StatusLine> found;
    found.reserve(lines.size());
    for (const StoredLine &line : lines)
        found += line.line;
    return found;
}

int lastOf(const QList<StatusLine> &lines, QDate day)
{
    int last = 0;
    for (const StatusLine &line : lines) {
        if (line.day == day)
            last = std::max(last, line.number);
    }
    return last;
}

/// What the rows say again needs no new line, unless it stands at another place of its day.
bool saysAgain(const StatusLine &wanted, const StatusLine &stored)
{
    const bool samePlace = wanted.number == stored.number || stored.number >= kFirstMoveNumber;
    return samePlace && wanted.day == stored.day && wanted.status == stored.status && wanted.text == stored.text
        && wanted.dueDay == stored.dueDay;
}

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
                        channelFromText(row.text(5)).value_or(Channel::Online),
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

Result<QList<StoredLine>> DossierStore::lines(DossierId dossier)
{
    Statement row(m_database, kLines);
    if (const auto started = row.bind(":dossier", dossier).start(); !started)
        return passOn(started);
    QList<StoredLine> found;
    while (row.next()) {
        found += StoredLine{row.integer(0),
                            {row.day(1), int(row.integer(2)), DossierStatus(row.integer(3)), row.text(4),
                             row.optionalDay(5), row.optionalText(6), row.moment(7), row.text(8)},
                            row.integer(9) != 0};
    }
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

Result<> DossierStore::settle(AuditedWrite &write, DossierId dossier, const DossierHead &head,
                              const QList<StatusLine> &lines, std::optional<ImportBatchId> batch)
{
    auto stored = this->lines(dossier);
    if (!stored)
        return passOn(stored);

    QList<StatusLine> missing = lines;
    QList<StoredLine> kept;
    for (const StoredLine &line : std::as_const(*stored)) {
        const auto said
            = std::ranges::find_if(missing, [&](const StatusLine &wanted) { return saysAgain(wanted, line.line); });
        if (!line.fromRows || said != missing.end()) {
            if (line.fromRows)
                missing.erase(said);
            kept += line;
            continue;
        }
        const auto gone = Statement(m_database, kTakeBackLine)
                              .bind(":moment", write.stamp().moment)
                              .bind(":by", write.stamp().by)
                              .bind(":id", line.id)
                              .run();
        if (!gone)
            return passOn(gone);
    }

    QList<StatusLine> all = plain(kept);
    for (StatusLine line : std::as_const(missing)) {
        // A result that the rows learn of later ends a day on which moves were recorded; anything else stands before.
        const int last = lastOf(all, line.day);
        if (isFinished(phaseOf(line.status)) && last >= kFirstMoveNumber)
            line.number = last + 1;
        const auto added = addLine(write, dossier, line, LineSource::Rows, batch);
        if (!added)
            return passOn(added);
        all += line;
    }

    const Derived derived = derivedFrom(all, head.typedDue, head.submittedDay);
    Statement update(m_database, kUpdate);
    bindHead(update, head);
    bindDerived(update, derived);
    if (const auto updated = update.bind(":id", dossier).run(); !updated)
        return passOn(updated);
    return renewSpans(dossier, derived.spans, head.procedure);
}

Result<qint64> DossierStore::addMove(AuditedWrite &write, DossierId dossier, const StatusLine &move)
{
    const auto stored = lines(dossier);
    if (!stored)
        return passOn(stored);
    StatusLine line = move;
    line.number = std::max(kFirstMoveNumber, lastOf(plain(*stored), line.day) + 1);
    const auto added = addLine(write, dossier, line, LineSource::Move, {});
    if (!added)
        return added;
    if (const auto derived = derive(dossier); !derived)
        return passOn(derived);
    return added;
}

Result<> DossierStore::takeBackLine(AuditedWrite &write, DossierId dossier, qint64 line)
{
    const auto gone = Statement(m_database, kTakeBackLine)
                          .bind(":moment", write.stamp().moment)
                          .bind(":by", write.stamp().by)
                          .bind(":id", line)
                          .run();
    if (!gone)
        return passOn(gone);
    if (*gone == 0)
        return fail(Fault::AlreadyTakenBack);
    return derive(dossier);
}

Result<> DossierStore::restoreLine(AuditedWrite &, DossierId dossier, qint64 line)
{
    const auto back = Statement(m_database, kRestoreLine).bind(":id", line).run();
    if (!back)
        return passOn(back);
    if (*back == 0)
        return fail(Fault::Conflict);
    return derive(dossier);
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

Result<> DossierStore::derive(DossierId id)
{
    const auto dossier = find(id);
    if (!dossier)
        return passOn(dossier);
    const auto stored = lines(id);
    if (!stored)
        return passOn(stored);
    const auto typedDue = dossier->dueSource == DueSource::Typed ? dossier->dueDay : std::nullopt;
    const Derived derived = derivedFrom(plain(*stored), typedDue, dossier->submittedDay);
    Statement update(m_database, kUpdateDerived);
    bindDerived(update, derived);
    if (const auto updated = update.bind(":id", id).run(); !updated)
        return passOn(updated);
    return renewSpans(id, dossier->voidedAt ? QList<DossierSpan>() : derived.spans, dossier->procedure);
}

Result<qint64> DossierStore::addLine(AuditedWrite &write, DossierId dossier, const StatusLine &line, LineSource source,
                                     std::optional<ImportBatchId> batch)
{
    const bool known = line.recordedAt.isValid();
    return Statement(m_database, kAddLine)
        .bind(":dossier", dossier)
        .bind(":day", line.day)
        .bind(":number", line.number)
        .bind(":status", int(line.status))
        .bind(":text", line.text.isEmpty() ? std::nullopt : std::optional(line.text))
        .bind(":due", line.dueDay)
        .bind(":reason", line.reason)
        .bind(":from_rows", source == LineSource::Rows ? 1 : 0)
        .bind(":recorded_at", known ? line.recordedAt : write.stamp().moment)
        .bind(":recorded_by", known ? line.recordedBy : write.stamp().by)
        .bind(":batch", batch)
        .insert();
}

Result<> DossierStore::addSpans(DossierId dossier, const QList<DossierSpan> &spans,
                                std::optional<ProcedureId> procedure)
{
    for (const DossierSpan &span : spans) {
        const auto added = Statement(m_database, kAddSpan)
                               .bind(":dossier", dossier)
                               .bind(":from", span.from)
                               .bind(":until", span.until ? isoDay(*span.until) : u"9999-12-31"_s)
                               .bind(":phase", int(span.phase))
                               .bind(":length_class", lengthClass(span))
                               .bind(":finish", span.finishDay)
                               .bind(":due", span.dueDay)
                               .bind(":procedure", procedure)
                               .run();
        if (!added)
            return passOn(added);
    }
    return {};
}

Result<> DossierStore::renewSpans(DossierId dossier, const QList<DossierSpan> &spans,
                                  std::optional<ProcedureId> procedure)
{
    if (const auto gone = Statement(m_database, kForgetSpans).bind(":dossier", dossier).run(); !gone)
        return passOn(gone);
    return addSpans(dossier, spans, procedure);
}

} // namespace somotcua
