#include "importing/TakeBack.h"

#include "AssistRecorder.h"
#include "assists/AssistStore.h"
#include "AuditedWrite.h"
#include "CorrectAssist.h"
#include "Database.h"
#include "EntryFields.h"
#include "imports/ImportStore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Gives the cells that an import changed what they say in `cells`, JSON by field.
Result<> giveCells(Database &database, AssistRecorder &recorder, AssistId assist, const QString &cells)
{
    const auto now = readAssist(database, assist);
    if (!now)
        return passOn(now);
    AssistEntry entry = *now;
    const QJsonObject values = QJsonDocument::fromJson(cells.toUtf8()).object();
    for (auto field = values.begin(); field != values.end(); ++field) {
        const bool filled = !field.value().isNull();
        setField(entry, field.key(), filled ? std::optional(field.value().toString()) : std::nullopt);
    }
    const auto corrected = recorder.correct(assist, entry);
    if (!corrected)
        return passOn(corrected);
    return {};
}

/// What the same cells say now.
Result<QString> presentCells(Database &database, const ImportedUpdate &update)
{
    const auto now = readAssist(database, update.assist);
    if (!now)
        return passOn(now);
    const QJsonObject before = QJsonDocument::fromJson(update.before.toUtf8()).object();
    QJsonObject present;
    for (const EntryField &field : fieldsOf(*now)) {
        if (before.contains(field.name))
            present.insert(field.name, field.value ? QJsonValue(*field.value) : QJsonValue());
    }
    return QString::fromUtf8(QJsonDocument(present).toJson(QJsonDocument::Compact));
}

Result<> takeBackUpdate(AuditedWrite &write, ImportBatchId batch, AssistRecorder &recorder,
                        const ImportedUpdate &update)
{
    Database &database = write.database();
    const auto stored = AssistStore(database).find(update.assist);
    if (!stored)
        return passOn(stored);
    ImportStore imports(database);
    if (!stored->takenBack) {
        const auto after = presentCells(database, update);
        if (!after)
            return passOn(after);
        if (const auto kept = imports.keepAfter(write, batch, update.assist, *after); !kept)
            return kept;
        if (const auto given = giveCells(database, recorder, update.assist, update.before); !given)
            return given;
    }
    if (!update.marks)
        return imports.forgetMarks(write, update.assist);
    return imports.setMarks(write, batch, stored->row.day, {update.assist, *update.marks});
}

Result<> restoreUpdate(AuditedWrite &write, ImportBatchId batch, AssistRecorder &recorder, const ImportedUpdate &update)
{
    Database &database = write.database();
    const auto stored = AssistStore(database).find(update.assist);
    if (!stored)
        return passOn(stored);
    if (!update.after || stored->takenBack)
        return {};
    if (const auto given = giveCells(database, recorder, update.assist, *update.after); !given)
        return given;
    if (!update.marksAfter)
        return {};
    return ImportStore(database).setMarks(write, batch, stored->row.day, {update.assist, *update.marksAfter});
}

} // namespace

Result<> takeBackBatch(AuditedWrite &write, ImportBatchId batch)
{
    ImportStore imports(write.database());
    const auto updates = imports.updatesOf(batch);
    if (!updates)
        return passOn(updates);
    const auto assists = imports.assistsOf(batch);
    if (!assists)
        return passOn(assists);

    AssistRecorder recorder(write, batch);
    for (const ImportedUpdate &update : *updates) {
        if (const auto taken = takeBackUpdate(write, batch, recorder, update); !taken)
            return taken;
    }
    for (const AssistId assist : *assists) {
        if (const auto taken = recorder.takeBack(assist); !taken)
            return taken;
    }
    if (const auto finished = recorder.finish(); !finished)
        return finished;
    write.note(u"assists"_s, QString::number(assists->size()), u"0"_s);
    return imports.takeBack(write, batch);
}

Result<> restoreBatch(AuditedWrite &write, ImportBatchId batch)
{
    ImportStore imports(write.database());
    const auto assists = imports.assistsTakenBackWith(batch);
    if (!assists)
        return passOn(assists);
    auto updates = imports.updatesOf(batch);
    if (!updates)
        return passOn(updates);

    AssistRecorder recorder(write, batch);
    for (const AssistId assist : *assists) {
        if (const auto restored = recorder.restore(assist); !restored)
            return restored;
    }
    std::ranges::reverse(*updates); // what was given back last is changed first
    for (const ImportedUpdate &update : std::as_const(*updates)) {
        if (const auto restored = restoreUpdate(write, batch, recorder, update); !restored)
            return restored;
    }
    if (const auto finished = recorder.finish(); !finished)
        return finished;
    write.note(u"assists"_s, u"0"_s, QString::number(assists->size()));
    return imports.restore(write, batch);
}

} // namespace somotcua
