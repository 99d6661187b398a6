// The part of RosterPage that does what its keys and its parts ask for.
#include "BuildReport.h"
#include "Explain.h"
#include "ledger/OpenLedger.h"
#include "reports/SheetDialog.h"
#include "roster/DutyPanel.h"
#include "roster/RosterCalendar.h"
#include "roster/RosterDesk.h"
#include "roster/RosterPage.h"
#include "roster/RosterWords.h"
#include "roster/SessionQuestions.h"
#include "RosterReport.h"
#include "Setup.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

Result<Report> rosterOf(OpenLedger &ledger, const Period &month)
{
    const QString language = ledgerLanguage(ledger.database()).value_or(u"vi"_s);
    return buildReport(ledger.database(), ReportKind::Roster, month, ledger.now(), language);
}

} // namespace

void RosterPage::say(MessageBar::Kind kind, const QString &sentence, bool undoable)
{
    //: vi: Hoàn tác
    m_message->say(kind, sentence, undoable ? tr("Undo") : QString());
}

void RosterPage::enter()
{
    if (m_moving) {
        const Moving moving = *std::exchange(m_moving, std::nullopt);
        m_message->clear();
        if (const auto place = chosenPlace())
            m_desk->move(moving.from, *place, moving.who);
        m_calendar->focusDay();
        return;
    }
    m_inPanel = true;
    arrange();
    m_panel->focusName();
}

void RosterPage::toCalendar()
{
    m_inPanel = false;
    arrange();
    m_calendar->focusDay();
}

void RosterPage::pressed()
{
    // A day chosen by hand that lacks people: the cursor stands where the name is typed.
    const int place = m_calendar->chosen();
    if (m_moving || isGap(m_desk->month().sessions.at(place), m_desk->today()))
        enter();
}

void RosterPage::takeOffLast()
{
    const int place = m_calendar->chosen();
    if (place < 0 || m_ledger.isReadOnly())
        return;
    const RosterSession &session = m_desk->month().sessions.at(place);
    if (!session.isCalledOff() && !session.count.volunteerIds.isEmpty())
        m_desk->takeOff(placeOf(session), session.count.volunteerIds.last());
    m_calendar->focusDay();
}

void RosterPage::beginMove(VolunteerId who)
{
    const auto place = chosenPlace();
    if (!place || m_ledger.isReadOnly())
        return;
    m_moving = Moving{who, *place};
    m_message->say(
        MessageBar::Kind::Warning,
        //: %1 is a person. vi: Chuyển %1: chọn buổi bằng phím mũi tên rồi bấm Enter; Esc để thôi.
        tr("Moving %1: choose the session with the arrow keys, then Enter; Esc leaves it.").arg(m_desk->nameOf(who)));
    toCalendar();
}

void RosterPage::dropped(VolunteerId who, const std::optional<SessionPlace> &from, const SessionPlace &to)
{
    if (m_ledger.isReadOnly())
        return;
    if (from)
        m_desk->move(*from, to, who);
    else
        m_desk->put(to, who);
    m_calendar->choose(to.day, to.shift);
}

void RosterPage::addSession()
{
    const auto wanted = askForSession(m_calendar->day(), this);
    if (wanted && m_desk->add(wanted->place, wanted->from, wanted->to)) {
        m_calendar->choose(wanted->place.day, wanted->place.shift);
        m_panel->focusName();
    }
}

void RosterPage::callOff()
{
    const auto place = chosenPlace();
    if (!place)
        return;
    if (const auto reason = askForReason(*place, this))
        m_desk->callOff(*place, *reason);
}

void RosterPage::copy()
{
    const auto report = rosterOf(m_ledger, m_desk->month().month);
    if (!report) {
        say(MessageBar::Kind::Refused, explain(report.error()), false);
        return;
    }
    QGuiApplication::clipboard()->setText(rosterMessage(*report));
    say(MessageBar::Kind::Done,
        //: %n is the number of lines; pasted in a Zalo group. vi: Đã chép lịch trực %n buổi. Mở nhóm Zalo rồi dán bằng
        //: Ctrl+V.
        tr("Copied the roster, %n session(s). Open the Zalo group and paste with Ctrl+V.", nullptr,
           int(report->blocks.first().rows.size())),
        false);
}

void RosterPage::print()
{
    const auto report = rosterOf(m_ledger, m_desk->month().month);
    if (!report) {
        say(MessageBar::Kind::Refused, explain(report.error()), false);
        return;
    }
    SheetDialog(*report, {}, this).exec();
}

void RosterPage::keyPressEvent(QKeyEvent *event)
{
    const int place = m_calendar->chosen();
    if (event->key() == Qt::Key_Escape) {
        if (m_moving)
            m_message->clear();
        m_moving.reset();
        toCalendar();
    } else if (event->matches(QKeySequence::Undo) && !m_ledger.isReadOnly()) {
        m_desk->undo();
        m_calendar->focusDay();
    } else if (event->matches(QKeySequence::Cut) && place >= 0) {
        const QList<VolunteerId> people = m_desk->month().sessions.at(place).count.volunteerIds;
        const auto focused = m_panel->focusedDuty();
        if (focused || !people.isEmpty())
            beginMove(focused.value_or(people.isEmpty() ? VolunteerId() : people.last()));
    } else if (event->matches(QKeySequence::Paste) && m_moving) {
        enter();
    } else {
        Page::keyPressEvent(event);
    }
}

QStringList RosterPage::help() const
{
    return {
        //: vi: Đi đến buổi bằng các phím mũi tên, Enter sang ô tên, gõ tên tổ viên, Enter để xếp trực.
        tr("Go to a session with the arrow keys, Enter to the field for the name, type it and put them on duty with "
           "Enter."),
        //: vi: Buổi chưa có ai và người bị xếp trùng giờ hiện màu hổ phách.
        tr("Sessions with nobody and people on duty twice at once stand out in amber."),
        //: vi: Xếp nhầm thì bấm Ctrl+Z; Ctrl+P in lịch trực của tháng.
        tr("Ctrl+Z undoes a mistake; Ctrl+P prints the roster of the month."),
    };
}

} // namespace somotcua
