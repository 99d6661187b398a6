#include "UndoLast.h"

#include "AssistRecorder.h"
#include "assists/AssistStore.h"
#include "audit/UndoStore.h"
#include "AuditedWrite.h"
#include "base/Required.h"
#include "catalogue/UndoCatalogue.h"
#include "ChangeStatus.h"
#include "citizens/CitizenStore.h"
#include "citizens/KnownFields.h"
#include "CorrectAssist.h"
#include "dossiers/DossierStore.h"
#include "EntryFields.h"
#include "importing/TakeBack.h"
#include "NoteFollowUp.h"
#include "office/HamletStore.h"
#include "recording/Persons.h"
#include "recording/UndoSession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

Undoable undoableOf(const AuditEntry &entry)
{
    return {entry.id, entry.action, entry.subject, {entry.moment, entry.by}};
}

const AuditValue *valueOf(const AuditEntry &entry, const QString &field)
{
    const auto found = std::ranges::find(entry.values, field, &AuditValue::field);
    return found == entry.values.cend() ? nullptr : &*found;
}

template <typename IdType>
std::optional<IdType> idBefore(const AuditEntry &entry, const QString &field)
{
    const AuditValue *value = valueOf(entry, field);
    if (!value || !value->before)
        return {};
    return IdType{value->before->toLongLong()};
}

/// What the action wrote over of a known person is put back.
Result<> putBackKnown(AuditedWrite &write, AssistRecorder &recorder, const AuditEntry &entry)
{
    const AuditValue *who = valueOf(entry, kKnownEntry);
    if (!who || !who->after)
        return {};
    const CitizenId citizen{who->after->toLongLong()};
    const auto known = CitizenStore(write.database()).find(citizen);
    if (!known)
        return passOn(known);

    AssistEntry former;
    former.citizen = known->name;
    former.birth = known->birth;
    former.sex = known->sex;
    former.identity = known->identity;
    former.phone = known->phone;
    std::optional<HamletId> hamlet = known->hamlet;
    for (const AuditValue &value : entry.values) {
        if (value.field.startsWith(kKnownPrefix))
            setField(former, value.field.mid(kKnownPrefix.size()), value.before);
    }
    if (valueOf(entry, kKnownPrefix + u"hamlet"_s)) {
        hamlet.reset();
        if (former.hamlet) {
            const auto found = HamletStore(write.database()).findOrAdd(write, *former.hamlet);
            if (!found)
                return passOn(found);
            hamlet = *found;
        }
    }
    return recorder.rewriteCitizen(citizen, former, hamlet);
}

Result<> undoLog(AuditedWrite &write, const AuditEntry &entry, AssistId assist)
{
    AssistRecorder recorder(write);
    if (const auto taken = recorder.takeBack(assist); !taken)
        return taken;
    if (const auto put = putBackKnown(write, recorder, entry); !put)
        return put;
    return recorder.finish();
}

Result<> undoCorrection(AuditedWrite &write, const AuditEntry &entry, AssistId assist)
{
    auto former = readAssist(write.database(), assist);
    if (!former)
        return passOn(former);
    for (const AuditValue &value : entry.values)
        setField(*former, value.field, value.before);
    if (const auto citizen = idBefore<CitizenId>(entry, u"citizen_entry"_s))
        former->knownCitizen = citizen;

    const auto stored = AssistStore(write.database()).find(assist);
    if (!stored)
        return passOn(stored);
    const bool moved = valueOf(entry, u"dossier_entry"_s) != nullptr;
    const auto dossier = moved ? idBefore<DossierId>(entry, u"dossier_entry"_s) : stored->row.dossier;

    AssistRecorder recorder(write);
    if (const auto put = putBackKnown(write, recorder, entry); !put)
        return put;
    const auto corrected = recorder.correct(assist, *former, dossier);
    if (!corrected)
        return passOn(corrected);
    return recorder.finish();
}

Result<> undoTakingBack(AuditedWrite &write, AssistId assist)
{
    AssistRecorder recorder(write);
    if (const auto restored = recorder.restore(assist); !restored)
        return restored;
    return recorder.finish();
}

Result<> undoStatus(AuditedWrite &write, const AuditEntry &entry, DossierId dossier)
{
    const AuditValue *line = valueOf(entry, u"line"_s);
    if (!line || !line->after)
        return fail(Fault::NothingToUndo, entry.subject);
    return DossierStore(write.database()).takeBackLine(write, dossier, line->after->toLongLong());
}

Result<> undoPersons(AuditedWrite &write, const AuditEntry &entry)
{
    Persons persons(write);
    for (const AuditValue &value : entry.values) {
        const auto citizen = Persons::entryOfNote(value.field);
        if (!citizen || !value.before)
            continue;
        if (const auto moved = persons.move(*citizen, CitizenId{value.before->toLongLong()}); !moved)
            return moved;
    }
    return persons.finish();
}

Result<> undo(AuditedWrite &write, const AuditEntry &entry)
{
    if (entry.action == kStatusesChanged)
        return takeBackStatuses(write, entry);
    if (entry.action == kFollowUpNoted)
        return takeBackFollowUpNotes(write, entry);
    if (isCatalogueAction(entry.action))
        return putCatalogue(write, entry, AuditSide::Before);
    if (isAboutSessions(entry.action))
        return undoSession(write, entry);
    if (!entry.subjectId)
        return fail(Fault::NothingToUndo, entry.subject);
    const qint64 subject = *entry.subjectId;
    if (entry.action == u"assist.log"_s)
        return undoLog(write, entry, AssistId{subject});
    if (entry.action == u"assist.correct"_s)
        return undoCorrection(write, entry, AssistId{subject});
    if (entry.action == u"assist.take_back"_s)
        return undoTakingBack(write, AssistId{subject});
    if (entry.action == u"dossier.status"_s)
        return undoStatus(write, entry, DossierId{subject});
    if (entry.action == u"import"_s)
        return takeBackBatch(write, ImportBatchId{subject});
    return undoPersons(write, entry);
}

} // namespace

Result<std::optional<Undoable>> lastUndoable(Database &database)
{
    const auto entry = UndoStore(database).last();
    if (!entry)
        return passOn(entry);
    return entry->transform(undoableOf);
}

Result<Undoable> undoLast(Database &database, const Stamp &stamp)
{
    const auto entry = required(UndoStore(database).last(), Fault::NothingToUndo);
    if (!entry)
        return passOn(entry);
    Undoable undone = undoableOf(*entry);
    AuditedWrite write(database, stamp, u"undo"_s);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    if (const auto done = undo(write, *entry); !done)
        return passOn(done);
    write.note(u"action"_s, undone.action, {});
    if (const auto kept = write.commit(undone.subject, undone.auditEntry); !kept)
        return passOn(kept);
    return undone;
}

} // namespace somotcua
