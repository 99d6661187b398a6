#include "undo/TurnAssist.h"

#include "AssistRecorder.h"
#include "assists/AssistStore.h"
#include "AuditedWrite.h"
#include "citizens/CitizenStore.h"
#include "citizens/KnownFields.h"
#include "CorrectAssist.h"
#include "EntryFields.h"
#include "office/HamletStore.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

template <typename IdType>
std::optional<IdType> idAt(const AuditEntry &entry, const QString &field, Turn turn)
{
    const AuditValue *value = valueOf(entry, field);
    const auto text = value ? valueAt(*value, turn) : std::nullopt;
    return text ? std::optional(IdType{text->toLongLong()}) : std::nullopt;
}

/// What the action wrote over of a known person is put back, or written over again.
Result<> putKnown(AuditedWrite &write, AssistRecorder &recorder, const AuditEntry &entry, Turn turn)
{
    const AuditValue *who = valueOf(entry, kKnownEntry);
    if (!who || !who->after)
        return {};
    const CitizenId citizen{who->after->toLongLong()};
    const auto known = CitizenStore(write.database()).find(citizen);
    if (!known)
        return passOn(known);

    AssistEntry wanted;
    wanted.citizen = known->name;
    wanted.birth = known->birth;
    wanted.sex = known->sex;
    wanted.identity = known->identity;
    wanted.phone = known->phone;
    std::optional<HamletId> hamlet = known->hamlet;
    for (const AuditValue &value : entry.values) {
        if (value.field.startsWith(kKnownPrefix))
            setField(wanted, value.field.mid(kKnownPrefix.size()), valueAt(value, turn));
    }
    if (valueOf(entry, kKnownPrefix + u"hamlet"_s)) {
        hamlet.reset();
        if (wanted.hamlet) {
            const auto found = HamletStore(write.database()).findOrAdd(write, *wanted.hamlet);
            if (!found)
                return passOn(found);
            hamlet = *found;
        }
    }
    return recorder.rewriteCitizen(citizen, wanted, hamlet);
}

Result<bool> isTakenBack(Database &database, const AuditEntry &entry)
{
    const auto stored = AssistStore(database).find(AssistId{entry.subjectId.value_or(0)});
    if (!stored)
        return passOn(stored);
    return stored->takenBack;
}

Result<bool> stands(Database &database, const AuditEntry &entry, bool takenBack)
{
    const auto found = isTakenBack(database, entry);
    if (!found)
        return found;
    return *found == takenBack;
}

} // namespace

Result<> turnLog(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    AssistRecorder recorder(write);
    const AssistId assist{entry.subjectId.value_or(0)};
    if (turn == Turn::Back) {
        if (const auto taken = recorder.takeBack(assist); !taken)
            return taken;
    }
    if (const auto put = putKnown(write, recorder, entry, turn); !put)
        return put;
    if (turn == Turn::Forth) {
        if (const auto restored = recorder.restore(assist); !restored)
            return restored;
    }
    return recorder.finish();
}

Result<bool> logStands(Database &database, const AuditEntry &entry, Turn turn)
{
    return stands(database, entry, turn == Turn::Forth);
}

Result<> turnCorrection(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    const AssistId assist{entry.subjectId.value_or(0)};
    auto wanted = readAssist(write.database(), assist);
    if (!wanted)
        return passOn(wanted);
    for (const AuditValue &value : entry.values)
        setField(*wanted, value.field, valueAt(value, turn));
    if (const auto citizen = idAt<CitizenId>(entry, u"citizen_entry"_s, turn))
        wanted->knownCitizen = citizen;

    const auto stored = AssistStore(write.database()).find(assist);
    if (!stored)
        return passOn(stored);
    const bool moved = valueOf(entry, u"dossier_entry"_s) != nullptr;
    const auto dossier = moved ? idAt<DossierId>(entry, u"dossier_entry"_s, turn) : stored->row.dossier;

    AssistRecorder recorder(write);
    if (const auto put = putKnown(write, recorder, entry, turn); !put)
        return put;
    const auto corrected = recorder.correct(assist, *wanted, dossier);
    if (!corrected)
        return passOn(corrected);
    return recorder.finish();
}

Result<bool> correctionStands(Database &database, const AuditEntry &entry, Turn)
{
    return stands(database, entry, false);
}

Result<> turnTakingBack(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    AssistRecorder recorder(write);
    const AssistId assist{entry.subjectId.value_or(0)};
    const auto turned = turn == Turn::Back ? recorder.restore(assist) : recorder.takeBack(assist);
    if (!turned)
        return turned;
    return recorder.finish();
}

Result<bool> takingBackStands(Database &database, const AuditEntry &entry, Turn turn)
{
    return stands(database, entry, turn == Turn::Back);
}

} // namespace somotcua
