#include "followup/FollowUpNoteStore.h"

#include "AuditedWrite.h"
#include "Statement.h"
#include "Uuid.h"

namespace somotcua {

namespace {

constexpr auto kAdd = R"sql(
    INSERT INTO follow_up_note (uuid, dossier_id, day, kind, comes_on, recorded_at, recorded_by)
    VALUES (:uuid, :dossier, :day, :kind, :comes_on, :recorded_at, :recorded_by)
)sql";

constexpr auto kRestore = R"sql(
    UPDATE follow_up_note SET voided_at = NULL, voided_by = NULL WHERE id = :id AND voided_at IS NOT NULL
)sql";

constexpr auto kTakeBack = R"sql(
    UPDATE follow_up_note SET voided_at = :moment, voided_by = :by WHERE id = :id AND voided_at IS NULL
)sql";

constexpr auto kOf = R"sql(
    SELECT id, day, kind, comes_on, recorded_at, recorded_by
    FROM follow_up_note
    WHERE dossier_id = :dossier AND voided_at IS NULL
    ORDER BY day DESC, id DESC
)sql";

} // namespace

FollowUpNote readFollowUpNote(const Statement &row, int first)
{
    return {row.integer(first),
            row.day(first + 1),
            followUpKindFromId(row.text(first + 2)).value_or(FollowUpKind::Called),
            row.optionalDay(first + 3),
            row.moment(first + 4),
            row.text(first + 5)};
}

Result<qint64> FollowUpNoteStore::add(AuditedWrite &, DossierId dossier, const FollowUpNote &note)
{
    return Statement(m_database, kAdd)
        .bind(":uuid", newUuid())
        .bind(":dossier", dossier)
        .bind(":day", note.day)
        .bind(":kind", idOf(note.kind))
        .bind(":comes_on", note.comesOn)
        .bind(":recorded_at", note.recordedAt)
        .bind(":recorded_by", note.recordedBy)
        .insert();
}

Result<> FollowUpNoteStore::takeBack(AuditedWrite &write, qint64 note)
{
    const auto gone = Statement(m_database, kTakeBack)
                          .bind(":moment", write.stamp().moment)
                          .bind(":by", write.stamp().by)
                          .bind(":id", note)
                          .run();
    if (!gone)
        return passOn(gone);
    if (*gone == 0)
        return fail(Fault::AlreadyTakenBack);
    return {};
}

Result<> FollowUpNoteStore::restore(AuditedWrite &, qint64 note)
{
    const auto back = Statement(m_database, kRestore).bind(":id", note).run();
    if (!back)
        return passOn(back);
    if (*back == 0)
        return fail(Fault::Conflict);
    return {};
}

Result<QList<FollowUpNote>> FollowUpNoteStore::of(DossierId dossier)
{
    Statement row(m_database, kOf);
    if (const auto started = row.bind(":dossier", dossier).start(); !started)
        return passOn(started);
    QList<FollowUpNote> notes;
    while (row.next())
        notes << readFollowUpNote(row, 0);
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    return notes;
}

} // namespace somotcua
