#include "desk/AssistDraft.h"

#include "base/LocalTime.h"
#include "citizens/SamePerson.h"
#include "sessions/HelpTimes.h"
#include "text/Fold.h"
#include "text/TypedBirth.h"

#include <QCoreApplication>

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::AssistDraft)
};

std::optional<QString> filled(const QString &text)
{
    const QString clean = tidy(text);
    return clean.isEmpty() ? std::nullopt : std::optional(clean);
}

/// What is typed replaces what was measured; a text that still says the same changes no second of it.
template <typename Refuse>
void readTimes(const QString &typed, const AssistEntry &base, AssistEntry &entry, Refuse refuse)
{
    if (typed == HelpTimes::shown(base.startedAt, base.endedAt)) {
        entry.startedAt = base.startedAt;
        return;
    }
    const auto times = HelpTimes::read(typed);
    if (!times && filled(typed)) {
        //: Under the time of the help. vi: Không có giờ như vậy. Gõ như 14:05-14:20.
        refuse(DeskField::Times, Tr::tr("There is no such time. Type it as 14:05-14:20."));
        return;
    }
    entry.startedAt = times ? std::optional(momentOf(base.day, times->from)) : std::nullopt;
    entry.endedAt = times && times->until ? std::optional(momentOf(base.day, *times->until)) : std::nullopt;
}

} // namespace

bool AssistDraft::isBlank() const
{
    AssistDraft blank;
    blank.startedAt = startedAt;
    return *this == blank;
}

ReadDraft readDraft(const AssistDraft &draft, const AssistEntry &base)
{
    ReadDraft read{base, {}};
    AssistEntry &entry = read.entry;
    const auto refuse = [&](DeskField field, const QString &sentence) {
        read.refusals += DraftRefusal{field, sentence};
    };

    entry.citizen = tidy(draft.name);
    if (entry.citizen.isEmpty())
        //: Under the empty name. vi: Chưa có họ và tên. Gõ tên người được hỗ trợ.
        refuse(DeskField::Name, Tr::tr("The name is missing. Type the name of the person helped."));

    if (draft.knownCitizen)
        entry.knownCitizen = draft.knownCitizen;
    else if (draft.isSomebodyElse)
        entry.knownCitizen = kSomebodyElse;
    const bool isChosen = draft.knownCitizen && draft.knownCitizen != base.knownCitizen;
    if (draft.sex || isChosen)
        entry.sex = draft.sex; // the recorded one is another person's
    entry.identity = IdentityNumber::read(draft.identity);

    entry.birth = parseTypedBirth(draft.birth, base.day);
    if (!entry.birth && filled(draft.birth))
        //: Under the date of birth. vi: Không có ngày như vậy. Gõ như 12/03/1958 hoặc 1958.
        refuse(DeskField::Birth, Tr::tr("There is no such day. Type it as 12/03/1958 or 1958."));
    else if (entry.birth && (entry.birth->day ? *entry.birth->day > base.day : entry.birth->year > base.day.year()))
        //: Under the date of birth. vi: Ngày sinh này sau ngày hỗ trợ.
        refuse(DeskField::Birth, Tr::tr("This date of birth lies after the day of the assist."));

    entry.phone = PhoneNumber::read(draft.phone);
    entry.hamlet = filled(draft.hamlet);

    entry.procedureCode = draft.procedure ? draft.procedure->code : std::nullopt;
    entry.procedureName = draft.procedure ? draft.procedure->name : std::nullopt;
    if (!draft.procedure && filled(draft.procedureText))
        refuse(DeskField::Procedure,
               //: Under a procedure that was typed but not chosen.
               //: vi: Nhiều thủ tục có chữ này. Bấm ↓ để chọn một thủ tục, Enter để lấy.
               Tr::tr("Several procedures have these words. Press ↓ to choose one, Enter to take it."));

    entry.outcome = draft.outcome;
    entry.obstacles = draft.obstacles;
    entry.papers = draft.papers;
    entry.code = DossierCode::read(draft.code);

    entry.due.reset();
    if (draft.typedDue) {
        entry.due = parseDay(*draft.typedDue);
        if (!entry.due && filled(*draft.typedDue))
            //: Under the due day. vi: Không có ngày như vậy. Gõ như 09/10/2024.
            refuse(DeskField::Due, Tr::tr("There is no such day. Type it as 09/10/2024."));
    }
    entry.note = filled(draft.note);
    // With another outcome than recorded the channel is open again.
    if (draft.outcome == Outcome::ReferredInPerson)
        entry.channel = draft.channel == Channel::Post || base.channel == Channel::Post ? draft.channel : base.channel;
    else if (base.outcome && draft.outcome != base.effectiveOutcome())
        entry.channel.reset();
    if (draft.startedAt)
        entry.startedAt = draft.startedAt;
    if (draft.times)
        readTimes(*draft.times, base, entry, refuse);
    return read;
}

AssistDraft draftOf(const AssistEntry &entry)
{
    AssistDraft draft;
    draft.name = entry.citizen;
    draft.knownCitizen = entry.knownCitizen;
    draft.sex = entry.sex;
    if (entry.identity)
        draft.identity = entry.identity->shown();
    if (entry.birth)
        draft.birth = shownBirth(*entry.birth);
    if (entry.phone)
        draft.phone = entry.phone->shown();
    draft.hamlet = entry.hamlet.value_or(QString());
    if (entry.procedureCode || entry.procedureName) {
        draft.procedure = ProcedureChoice{entry.procedureCode, entry.procedureName};
        draft.procedureText
            = entry.procedureName ? shortProcedureName(*entry.procedureName) : entry.procedureCode.value_or(QString());
    }
    draft.outcome = entry.effectiveOutcome();
    draft.outcomeChosen = true;
    draft.obstacles = entry.obstacles;
    if (entry.code)
        draft.code = entry.code->text();
    if (entry.due)
        draft.typedDue = shownDay(*entry.due);
    draft.note = entry.note.value_or(QString());
    draft.papers = entry.papers;
    if (draft.outcome == Outcome::ReferredInPerson)
        draft.channel = entry.channel;
    draft.times = HelpTimes::shown(entry.startedAt, entry.endedAt);
    draft.startedAt = entry.startedAt;
    return draft;
}

} // namespace somotcua
