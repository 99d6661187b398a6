#include "AssistRecorder.h"
#include "assists/AssistStore.h"
#include "AuditedWrite.h"
#include "CorrectAssist.h"
#include "Database.h"
#include "EntryFields.h"
#include "ImportBook.h"
#include "importing/TakeBack.h"
#include "imports/ImportStore.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Gives the cells that an import changed what they said before it.
Result<> giveBack(Database &database, AssistRecorder &recorder, const ImportedUpdate &update)
{
    const auto now = readAssist(database, update.assist);
    if (!now)
        return passOn(now);
    AssistEntry entry = *now;
    const QJsonObject before = QJsonDocument::fromJson(update.before.toUtf8()).object();
    for (auto field = before.begin(); field != before.end(); ++field) {
        const bool filled = !field.value().isNull();
        setField(entry, field.key(), filled ? std::optional(field.value().toString()) : std::nullopt);
    }
    const auto corrected = recorder.correct(update.assist, entry);
    if (!corrected)
        return passOn(corrected);
    return {};
}

Result<> takeBackUpdate(AuditedWrite &write, ImportBatchId batch, AssistRecorder &recorder,
                        const ImportedUpdate &update)
{
    Database &database = write.database();
    const auto stored = AssistStore(database).find(update.assist);
    if (!stored)
        return passOn(stored);
    if (!stored->takenBack) {
        if (const auto given = giveBack(database, recorder, update); !given)
            return given;
    }
    ImportStore imports(database);
    if (!update.marks)
        return imports.forgetMarks(write, update.assist);
    return imports.setMarks(write, batch, stored->row.day, {update.assist, *update.marks});
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

Result<> takeBackImport(Database &database, qint64 importBatch, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"import.take_back"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    const ImportBatchId batch{importBatch};
    const auto files = ImportStore(database).filesOf(batch);
    if (!files)
        return passOn(files);
    if (const auto taken = takeBackBatch(write, batch); !taken)
        return taken;
    if (const auto committed = write.commit(*files, importBatch); !committed)
        return passOn(committed);
    return {};
}

} // namespace somotcua
