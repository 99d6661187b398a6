#include "audit/UndoStore.h"

#include "Statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace somotcua {

namespace {

constexpr auto kNewest = R"sql(
    SELECT entry.id, entry.moment, entry.by, entry.action, entry.subject, entry.subject_id,
           (SELECT max(id) FROM audit_entry AS turn WHERE turn.action = 'undo' AND turn.subject_id = entry.id),
           (SELECT max(id) FROM audit_entry AS turn WHERE turn.action = 'redo' AND turn.subject_id = entry.id)
    FROM audit_entry AS entry
    WHERE entry.action IN (SELECT value FROM json_each(:actions))
    ORDER BY entry.id DESC
    LIMIT :limit
)sql";

} // namespace

UndoStore::UndoStore(Database &database)
    : m_database(database)
{ }

Result<QList<TurnedEntry>> UndoStore::newest(const QStringList &actions, int limit)
{
    const QByteArray names = QJsonDocument(QJsonArray::fromStringList(actions)).toJson(QJsonDocument::Compact);
    Statement row(m_database, kNewest);
    if (const auto started = row.bind(":actions", QString::fromUtf8(names)).bind(":limit", limit).start(); !started)
        return passOn(started);
    QList<TurnedEntry> found;
    while (row.next()) {
        TurnedEntry turned;
        turned.entry.id = row.integer(0);
        turned.entry.moment = row.moment(1);
        turned.entry.by = row.text(2);
        turned.entry.action = row.text(3);
        turned.entry.subject = row.text(4);
        turned.entry.subjectId = row.optionalInteger(5);
        turned.undoneBy = row.optionalInteger(6).value_or(0);
        turned.redoneBy = row.optionalInteger(7).value_or(0);
        found.append(turned);
    }
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    return found;
}

} // namespace somotcua
