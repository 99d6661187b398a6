#include "followup/FollowUpMarks.h"

#include "FollowUpWords.h"
#include "text/LenientDate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::FollowUpMarks)
};

QString iconOf(FollowUpStep step)
{
    switch (step) {
    case FollowUpStep::AskOffice:
        return u"ask-office"_s;
    case FollowUpStep::CheckResult:
        return u"deadline-today"_s;
    case FollowUpStep::FindCode:
        return u"deadline-no-code"_s;
    case FollowUpStep::SendWord:
        return u"people"_s;
    case FollowUpStep::TellCitizen:
    case FollowUpStep::CallForPapers:
    case FollowUpStep::CallForPayment:
    case FollowUpStep::CallAgain:
    case FollowUpStep::Await:
        return u"called"_s;
    }
    Q_UNREACHABLE();
}

QString shortDay(QDate day)
{
    return day.toString(u"dd/MM"_s);
}

} // namespace

QString windowLanguage()
{
    //: The id of the language of this window's texts. vi: vi
    return Tr::tr("en");
}

StatusMark taskMark(const FollowUpRow &row, QDate day)
{
    const FollowUpTask task = nextTask(row, day);
    return {iconOf(task.step), wordsOf(task, row, windowLanguage()), Tone::Ink, false};
}

StatusMark waitMark(const FollowUpRow &row, QDate day)
{
    const auto mark = [](const QString &words, Tone tone) {
        return StatusMark{{}, words, tone, false};
    };
    const int days = row.due ? int(qAbs(row.due->daysTo(day))) : 0;
    switch (row.group) {
    case FollowUpGroup::Overdue:
        //: vi: Quá hạn %n ngày
        return mark(Tr::tr("Overdue by %n day(s)", nullptr, days), Tone::Late);
    case FollowUpGroup::DueToday:
        //: vi: Hẹn trả hôm nay
        return mark(Tr::tr("Due today"), Tone::Soon);
    case FollowUpGroup::DueSoon:
        //: vi: Còn %n ngày
        return mark(Tr::tr("%n day(s) left", nullptr, days), Tone::Soft);
    case FollowUpGroup::Waiting:
        //: vi: Chờ từ %1
        return mark(Tr::tr("Waiting since %1").arg(shortDay(row.stateSince)), Tone::Soon);
    case FollowUpGroup::WithoutCode:
        //: vi: Nộp %1
        return mark(Tr::tr("Submitted %1").arg(shortDay(row.submitted)), Tone::Soft);
    }
    Q_UNREACHABLE();
}

StatusMark noteMark(const FollowUpNote &note)
{
    switch (note.kind) {
    case FollowUpKind::Called:
        //: vi: Đã gọi công dân
        return {u"called"_s, Tr::tr("Called the citizen"), Tone::Soft, false};
    case FollowUpKind::NoAnswer:
        //: vi: Gọi, không nghe máy
        return {u"no-answer"_s, Tr::tr("Called, no answer"), Tone::Soft, false};
    case FollowUpKind::WillCome:
        //: vi: Công dân hẹn đến %1
        return {u"will-come"_s, Tr::tr("The citizen comes on %1").arg(shownDay(note.comesOn.value_or(note.day))),
                Tone::Soft, false};
    case FollowUpKind::AskedOffice:
        //: vi: Đã hỏi cơ quan giải quyết
        return {u"ask-office"_s, Tr::tr("Asked the office"), Tone::Soft, false};
    }
    Q_UNREACHABLE();
}

QString groupIcon(FollowUpGroup group)
{
    switch (group) {
    case FollowUpGroup::Overdue:
        return u"deadline-overdue"_s;
    case FollowUpGroup::DueToday:
        return u"deadline-today"_s;
    case FollowUpGroup::DueSoon:
        return u"deadline-soon"_s;
    case FollowUpGroup::Waiting:
        return u"status-supplement-requested"_s;
    case FollowUpGroup::WithoutCode:
        return u"deadline-no-code"_s;
    }
    Q_UNREACHABLE();
}

} // namespace somotcua
