#include "CorrectAssist.h"

#include "AssistRecorder.h"
#include "assists/AssistStore.h"
#include "assists/CellsStore.h"
#include "assists/PaperMarkStore.h"
#include "AuditedWrite.h"
#include "citizens/CitizenStore.h"
#include "EntryFields.h"
#include "office/HamletStore.h"
#include "office/ProcedureStore.h"
#include "office/VolunteerStore.h"
#include "sessions/SessionStore.h"
#include "text/LenientDate.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

Result<std::optional<QString>> hamletName(Database &database, std::optional<HamletId> id)
{
    if (!id)
        return std::nullopt;
    const auto found = HamletStore(database).find(*id);
    if (!found)
        return passOn(found);
    const std::optional<Hamlet> &hamlet = *found;
    if (!hamlet)
        return std::nullopt;
    return hamlet->name;
}

Result<> addWho(Database &database, AssistEntry &entry, const AssistRow &row)
{
    const auto citizen = CitizenStore(database).find(row.citizen);
    if (!citizen)
        return passOn(citizen);
    entry.citizen = citizen->name;
    entry.knownCitizen = citizen->id;
    entry.birth = citizen->birth;
    entry.sex = citizen->sex;
    entry.identity = citizen->identity;
    entry.phone = citizen->phone;
    auto hamlet = hamletName(database, citizen->hamlet);
    if (!hamlet)
        return passOn(hamlet);
    entry.hamlet = std::move(*hamlet);
    if (!row.volunteer)
        return {};
    const auto found = VolunteerStore(database).find(*row.volunteer);
    if (!found)
        return passOn(found);
    if (const auto &volunteer = *found)
        entry.volunteer = volunteer->name;
    return {};
}

Result<> addWhat(Database &database, AssistEntry &entry, const AssistRow &row)
{
    entry.outcome = row.outcome;
    entry.startedAt = row.startedAt;
    entry.endedAt = row.endedAt;
    entry.note = row.note;
    if (row.session) {
        const auto session = SessionStore(database).find(*row.session);
        if (!session)
            return passOn(session);
        entry.shift = session->shift;
    }
    if (!row.procedure)
        return {};
    const auto found = ProcedureStore(database).find(*row.procedure);
    if (!found)
        return passOn(found);
    const std::optional<Procedure> &procedure = *found;
    if (procedure && procedure->code.isEmpty())
        entry.procedureName = procedure->name;
    else if (procedure)
        entry.procedureCode = procedure->code;
    return {};
}

Result<> addCells(Database &database, AssistEntry &entry, AssistId assist)
{
    const auto cells = CellsStore(database).find(assist);
    if (!cells)
        return passOn(cells);
    entry.code = cells->code;
    entry.channel = cells->channel;
    entry.submitted = cells->submitted;
    entry.received = cells->received;
    entry.due = cells->due;
    entry.finished = cells->finished;
    entry.returned = cells->returned;
    entry.status = cells->status;
    entry.statusText = cells->statusText;
    return {};
}

/// Notes what differs; whether anything does.
bool noteChanges(AuditedWrite &write, const AssistEntry &before, const AssistEntry &after)
{
    const QList<EntryField> were = fieldsOf(before);
    const QList<EntryField> are = fieldsOf(after);
    bool changed = false;
    for (qsizetype place = 0; place < were.size(); ++place) {
        write.note(were.at(place).name, were.at(place).value, are.at(place).value);
        changed = changed || were.at(place).value != are.at(place).value;
    }
    return changed;
}

template <typename Tag>
std::optional<QString> textOf(const std::optional<Id<Tag>> &id)
{
    return id ? std::optional(QString::number(id->value)) : std::nullopt;
}

} // namespace

Result<AssistEntry> readAssist(Database &database, AssistId assist)
{
    const auto stored = AssistStore(database).find(assist);
    if (!stored)
        return passOn(stored);
    AssistEntry entry;
    entry.day = stored->row.day;
    if (const auto added = addWho(database, entry, stored->row); !added)
        return passOn(added);
    if (const auto added = addWhat(database, entry, stored->row); !added)
        return passOn(added);
    if (const auto added = addCells(database, entry, assist); !added)
        return passOn(added);
    auto obstacles = AssistStore(database).obstacles(assist);
    if (!obstacles)
        return passOn(obstacles);
    entry.obstacles = std::move(*obstacles);
    auto papers = PaperMarkStore(database).of(assist);
    if (!papers)
        return passOn(papers);
    entry.papers = std::move(*papers);
    return entry;
}

Result<> correctAssist(Database &database, AssistId assist, const AssistEntry &entry, const Stamp &stamp)
{
    if (entry.day > stamp.day())
        return fail(Fault::DayInFuture, shownDay(entry.day));
    AuditedWrite write(database, stamp, u"assist.correct"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    AssistStore assists(database);
    const auto rowBefore = assists.find(assist);
    if (!rowBefore)
        return passOn(rowBefore);
    const auto before = readAssist(database, assist);
    if (!before)
        return passOn(before);

    AssistRecorder recorder(write);
    const auto corrected = recorder.correct(assist, entry);
    if (!corrected)
        return passOn(corrected);
    if (const auto finished = recorder.finish(); !finished)
        return finished;

    const auto after = readAssist(database, assist);
    if (!after)
        return passOn(after);
    if (!noteChanges(write, *before, *after))
        return {};
    write.note(u"citizen_entry"_s, textOf(std::optional(rowBefore->row.citizen)),
               textOf(std::optional(corrected->citizen)));
    write.note(u"dossier_entry"_s, textOf(rowBefore->row.dossier), textOf(corrected->dossier));
    if (const auto kept = write.commit(before->citizen, assist.value); !kept)
        return passOn(kept);
    return {};
}

Result<> takeBackAssist(Database &database, AssistId assist, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"assist.take_back"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    const auto before = readAssist(database, assist);
    if (!before)
        return passOn(before);
    AssistRecorder recorder(write);
    if (const auto taken = recorder.takeBack(assist); !taken)
        return taken;
    if (const auto finished = recorder.finish(); !finished)
        return finished;
    for (const EntryField &field : fieldsOf(*before))
        write.note(field.name, field.value, {});
    if (const auto kept = write.commit(before->citizen, assist.value); !kept)
        return passOn(kept);
    return {};
}

} // namespace somotcua
