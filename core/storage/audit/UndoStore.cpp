#include "audit/UndoStore.h"

#include "audit/AuditStore.h"
#include "Statement.h"

namespace somotcua {

namespace {

// What was taken back meanwhile by other means needs no undoing.
constexpr auto kLast = R"sql(
    SELECT entry.id, entry.moment, entry.by, entry.action, entry.subject, entry.subject_id
    FROM audit_entry AS entry
    WHERE (
            (entry.action IN ('assist.log', 'assist.correct')
             AND EXISTS (SELECT 1 FROM assist WHERE id = entry.subject_id AND voided_at IS NULL))
            OR (entry.action = 'assist.take_back'
                AND EXISTS (SELECT 1 FROM assist WHERE id = entry.subject_id AND voided_at IS NOT NULL))
            OR (entry.action IN ('dossier.status', 'dossier.statuses')
                AND EXISTS (SELECT 1 FROM dossier WHERE id = entry.subject_id AND voided_at IS NULL))
            OR (entry.action = 'import'
                AND EXISTS (SELECT 1 FROM import_batch WHERE id = entry.subject_id AND voided_at IS NULL))
            OR (entry.action = 'follow_up.note'
                AND EXISTS (SELECT 1 FROM follow_up_note WHERE id = entry.subject_id AND voided_at IS NULL))
            OR entry.action IN (
                'citizen.join', 'citizen.part',
                'procedure.add', 'procedure.change', 'procedure.version', 'volunteer.add', 'volunteer.change',
                'hamlet.add', 'hamlet.change', 'hamlet.join', 'holiday.set', 'holiday.take_back', 'holiday.import',
                'team_count.record', 'team_count.take_back', 'obstacle.add', 'obstacle.change', 'obstacle.move',
                'session.open', 'session.close', 'session.close_forgotten', 'session.add', 'session.call_off',
                'session.resume', 'duty.put', 'duty.take_off', 'duty.move'
            )
        )
        AND NOT EXISTS (SELECT 1 FROM audit_entry AS undo WHERE undo.action = 'undo' AND undo.subject_id = entry.id)
    ORDER BY entry.id DESC
    LIMIT 1
)sql";

} // namespace

UndoStore::UndoStore(Database &database)
    : m_database(database)
{ }

Result<std::optional<AuditEntry>> UndoStore::last()
{
    Statement row(m_database, kLast);
    if (const auto started = row.start(); !started)
        return passOn(started);
    std::optional<AuditEntry> entry;
    if (row.next()) {
        entry.emplace();
        entry->id = row.integer(0);
        entry->moment = row.moment(1);
        entry->by = row.text(2);
        entry->action = row.text(3);
        entry->subject = row.text(4);
        entry->subjectId = row.optionalInteger(5);
    }
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    if (!entry)
        return std::nullopt;
    auto values = AuditStore(m_database).values(entry->id);
    if (!values)
        return passOn(values);
    entry->values = std::move(*values);
    return entry;
}

} // namespace somotcua
