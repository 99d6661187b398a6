#include "followup/FollowUpTask.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// So long a call or a question needs no other one.
constexpr int kPatienceDays = 3;

/// What to do when nobody has noted anything yet.
FollowUpStep firstStep(const FollowUpRow &row)
{
    switch (row.group) {
    case FollowUpGroup::Overdue:
        return FollowUpStep::AskOffice;
    case FollowUpGroup::DueToday:
    case FollowUpGroup::DueSoon:
        return FollowUpStep::CheckResult;
    case FollowUpGroup::Waiting:
        return row.status == DossierStatus::PaymentRequested ? FollowUpStep::CallForPayment
                                                             : FollowUpStep::CallForPapers;
    case FollowUpGroup::WithoutCode:
        return FollowUpStep::FindCode;
    }
    Q_UNREACHABLE();
}

bool needsCall(FollowUpStep step)
{
    return step == FollowUpStep::CallForPapers || step == FollowUpStep::CallForPayment
        || step == FollowUpStep::CallAgain || step == FollowUpStep::TellCitizen;
}

/// Nothing when the note asks for nothing any more.
std::optional<FollowUpStep> stepAfter(const FollowUpNote &note, QDate day)
{
    const bool fresh = note.day.daysTo(day) <= kPatienceDays;
    switch (note.kind) {
    case FollowUpKind::Called:
        return fresh ? std::optional(FollowUpStep::Await) : std::nullopt;
    case FollowUpKind::NoAnswer:
        return FollowUpStep::CallAgain;
    case FollowUpKind::WillCome:
        return note.comesOn && *note.comesOn >= day ? FollowUpStep::Await : FollowUpStep::CallAgain;
    case FollowUpKind::AskedOffice:
        return fresh ? std::optional(FollowUpStep::TellCitizen) : std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

AskedOffice officeOf(const std::optional<QString> &field, const QString &level)
{
    if (level.contains(u"police"_s))
        return AskedOffice::Police;
    if (field == u"Hộ tịch"_s || field == u"Chứng thực"_s)
        return AskedOffice::CivilStatus;
    return AskedOffice::OneStopShop;
}

FollowUpTask nextTask(const FollowUpRow &row, QDate day)
{
    FollowUpTask task{firstStep(row), officeOf(row.field, row.level), {}};
    if (row.lastNote && row.lastNote->day >= row.stateSince) {
        if (const auto step = stepAfter(*row.lastNote, day)) {
            task.step = *step;
            task.after = row.lastNote;
        }
    }
    if (needsCall(task.step) && !row.phone)
        task.step = FollowUpStep::SendWord;
    return task;
}

} // namespace somotcua
