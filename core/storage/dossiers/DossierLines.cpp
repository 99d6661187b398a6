// The part of DossierStore that keeps the history and what is derived from it in step.
#include "AuditedWrite.h"
#include "dossiers/DossierBinding.h"
#include "Statement.h"

#include <algorithm>

namespace somotcua {

namespace {

constexpr auto kUpdate = R"sql(
    UPDATE dossier
    SET citizen_id = :citizen, code = :code, procedure_id = :procedure, online_level = :online_level,
        channel = :channel, submitted_day = :submitted, volunteer_id = :volunteer, hamlet_id = :hamlet,
        name_key = :name_key, received_day = :received, due_day = :due, due_source = :due_source,
        finished_day = :finished, returned_day = :returned, status = :status, status_text = :status_text,
        status_day = :status_day
    WHERE id = :id
)sql";

constexpr auto kUpdateDerived = R"sql(
    UPDATE dossier
    SET received_day = :received, due_day = :due, due_source = :due_source, finished_day = :finished,
        returned_day = :returned, status = :status, status_text = :status_text,
        status_day = :status_day
    WHERE id = :id
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

/// What the rows say again needs no new line, unless it stands at another place of its day.
bool saysAgain(const StatusLine &wanted, const StatusLine &stored)
{
    const bool samePlace = wanted.number == stored.number || stored.number >= kFirstMoveNumber;
    return samePlace && wanted.day == stored.day && wanted.status == stored.status && wanted.text == stored.text
        && wanted.dueDay == stored.dueDay;
}

} // namespace

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

} // namespace somotcua
