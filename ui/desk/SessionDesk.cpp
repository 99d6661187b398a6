#include "desk/SessionDesk.h"

#include "common/MessageBar.h"
#include "desk/SessionWords.h"
#include "Explain.h"
#include "ledger/OpenLedger.h"
#include "Setup.h"
#include "text/LenientDate.h"

#include <utility>

namespace somotcua {

SessionDesk::SessionDesk(OpenLedger &ledger, SessionPanel &panel, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_panel(panel)
{
    connect(&panel, &SessionPanel::sessionWanted, this, &SessionDesk::choose);
    connect(&panel, &SessionPanel::volunteerWanted, this, &SessionDesk::addVolunteer);
    connect(&panel, &SessionPanel::confirmed, this, &SessionDesk::confirm);
    connect(&panel, &SessionPanel::left, this, &SessionDesk::leave);
    connect(&panel.message(), &MessageBar::actionTaken, this, [this] {
        if (const auto offered = std::exchange(m_offered, std::nullopt))
            take(offered->first, offered->second);
    });
}

bool SessionDesk::isLate() const
{
    return day() < m_ledger.today();
}

bool SessionDesk::isOfAnotherDay() const
{
    return m_today != m_ledger.today();
}

bool SessionDesk::isReady() const
{
    return isLate() ? m_lateChosen : m_session.session.state == SessionState::Open;
}

void SessionDesk::read(QDate day, Shift shift)
{
    auto session = deskSession(m_ledger.database(), day, shift);
    if (!session) {
        Q_EMIT failed(session.error());
        m_session = {};
        m_session.session.day = day;
        m_session.session.shift = shift;
        return;
    }
    m_session = std::move(*session);
}

void SessionDesk::refresh()
{
    const bool newDay = isOfAnotherDay();
    m_today = m_ledger.today();
    if (m_session.session.day.isNull() || (newDay && m_followsToday)) {
        chooseToday();
        return;
    }
    if (m_asking) {
        refreshQuestion();
        return;
    }
    read(day(), shift());
    if (!isReady() && !m_ledger.isReadOnly())
        ask(SessionPanel::Reason::Begin);
    Q_EMIT changed();
}

void SessionDesk::refreshQuestion()
{
    const SessionState before = m_session.session.state;
    read(day(), shift());
    if (m_session.session.state == before) {
        Q_EMIT changed();
        return;
    }
    // Opened or closed without this panel: undone, redone.
    if (!m_changing && !isLate() && isReady()) {
        m_asking = false;
        m_duty = m_session.onDutyNames;
        m_ledger.setOnDuty(m_duty);
    } else {
        ask(isReady() && m_changing ? SessionPanel::Reason::Change : SessionPanel::Reason::Begin);
    }
    Q_EMIT changed();
}

void SessionDesk::chooseToday()
{
    m_followsToday = true;
    m_lateChosen = false;
    m_changing = false;
    const QDate today = m_ledger.today();
    const QTime now = localTime(m_ledger.now());
    Shift shift = shiftAt(now);
    if (const auto sessions = sessionsOf(m_ledger.database(), today)) {
        // The session that runs or comes next; after the last one of the day, that one.
        for (const RosterSession &session : *sessions) {
            shift = session.count.shift;
            if (session.to.isValid() && now <= session.to)
                break;
        }
    }
    read(today, shift);
    m_duty = m_session.onDutyNames;
    if (isReady()) {
        m_asking = false;
        m_ledger.setOnDuty(m_duty);
    } else if (!m_ledger.isReadOnly()) {
        ask(SessionPanel::Reason::Begin);
    }
    Q_EMIT changed();
}

void SessionDesk::ask(SessionPanel::Reason reason)
{
    const bool begins = !m_asking;
    m_asking = true;
    m_changing = reason == SessionPanel::Reason::Change;
    auto people = volunteers(m_ledger.database());
    if (!people) {
        Q_EMIT failed(people.error());
        people = QList<Volunteer>{};
    }
    m_panel.ask(m_session, *people, begins ? likelyDuty() : m_panel.onDuty(), m_ledger.today(), reason);
    if (begins)
        m_panel.message().clear();
}

void SessionDesk::askForChange()
{
    m_before = m_session;
    m_dutyBefore = m_duty;
    ask(isReady() ? SessionPanel::Reason::Change : SessionPanel::Reason::Begin);
    Q_EMIT changed();
    m_panel.focusLikeliest();
}

void SessionDesk::choose(QDate day, Shift shift)
{
    if (!m_asking || (day == this->day() && shift == this->shift()))
        return;
    read(day, shift);
    const QStringList ticked = m_session.onDutyNames.isEmpty() ? m_panel.onDuty() : m_session.onDutyNames;
    auto people = volunteers(m_ledger.database());
    m_panel.ask(m_session, people.value_or(QList<Volunteer>{}), ticked, m_ledger.today(),
                m_changing ? SessionPanel::Reason::Change : SessionPanel::Reason::Begin);
    Q_EMIT changed();
}

void SessionDesk::leave()
{
    if (!m_changing)
        return;
    m_asking = false;
    m_changing = false;
    m_duty = m_dutyBefore;
    read(m_before.session.day, m_before.session.shift);
    Q_EMIT changed();
}

void SessionDesk::confirm()
{
    if (day() > m_ledger.today()) {
        //: Under the day. vi: Ngày này chưa đến. Chọn hôm nay hoặc một ngày đã qua.
        m_panel.refuseDay(tr("This day has not come yet. Choose today or a past day."));
        return;
    }
    if (!m_panel.newName().isEmpty() && !addVolunteer(m_panel.newName()))
        return;
    const QStringList duty = m_panel.onDuty();
    if (duty.isEmpty() && !isLate()) {
        //: Under the volunteers. vi: Đánh dấu ít nhất một người trực, hoặc gõ tên người mới.
        m_panel.refuseDuty(tr("Tick at least one person on duty, or type a new name."));
        return;
    }
    const bool late = isLate();
    if (m_chooseSheet && !m_chooseSheet(m_panel.sheetNumber(), day(), shift()))
        return;
    const bool same = m_session.session.state == SessionState::Open && m_session.onDutyNames == duty;
    if (!late && !same) {
        m_ledger.setOnDuty(duty);
        closeForgottenOnes();
        if (const auto opened = open(duty); !opened) {
            m_panel.message().say(MessageBar::Kind::Refused, explain(opened.error()));
            return;
        }
    }
    if (!late || m_ledger.onDuty().isEmpty())
        m_ledger.setOnDuty(duty);
    m_duty = duty;
    m_lateChosen = late;
    m_followsToday = !late;
    m_asking = false;
    m_changing = false;
    read(day(), shift());
    Q_EMIT changed();
    if (!late && !same)
        m_ledger.announceChange();
    if (!m_told.isEmpty())
        Q_EMIT told(std::exchange(m_told, QString()));
}

void SessionDesk::closeForgottenOnes()
{
    const auto forgotten = closeForgotten(m_ledger.database(), m_ledger.stamp());
    if (!forgotten) {
        Q_EMIT failed(forgotten.error());
        return;
    }
    if (!forgotten->isEmpty())
        m_told = forgottenWords(*forgotten);
}

Result<SessionId> SessionDesk::open(const QStringList &names)
{
    const auto ids = idsOf(m_ledger.database(), names);
    if (!ids)
        return passOn(ids);
    return openSession(m_ledger.database(), day(), shift(), *ids, m_ledger.stamp());
}

void SessionDesk::close()
{
    if (!isLate() && m_session.session.id) {
        const auto closed = closeSession(m_ledger.database(), m_session.session.id, m_ledger.stamp());
        if (!closed) {
            Q_EMIT failed(closed.error());
            return;
        }
        read(day(), shift());
        ask(SessionPanel::Reason::Begin);
        Q_EMIT changed();
        m_ledger.announceChange();
        Q_EMIT sessionClosed();
        return;
    }
    chooseToday(); // a past session needs no closing
}

} // namespace somotcua
