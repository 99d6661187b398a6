// The part of SessionDesk that leads to sessions which are over.
#include "common/MessageBar.h"
#include "desk/SessionDesk.h"
#include "DeskSession.h"
#include "ledger/OpenLedger.h"

namespace somotcua {

void SessionDesk::take(QDate day, Shift shift)
{
    read(day, shift);
    m_duty = m_session.onDutyNames;
    m_lateChosen = isLate();
    m_followsToday = !isLate();
    m_asking = false;
    m_changing = false;
    if (!isReady())
        ask(SessionPanel::Reason::Begin);
    else if (m_ledger.onDuty().isEmpty())
        m_ledger.setOnDuty(m_duty);
    Q_EMIT changed();
}

void SessionDesk::offer(const QString &sentence, QDate day, Shift shift)
{
    if (!m_asking || !m_panel.message().isEmpty())
        return;
    m_offered = {day, shift};
    //: Goes to the session of a form that was half typed. vi: Nhập tiếp phiếu đó
    m_panel.message().say(MessageBar::Kind::Warning, sentence, tr("Go on with it"));
}

Result<> SessionDesk::keepLateDuty()
{
    if (!isLate() || m_duty.size() < 2 || !m_session.onDutyNames.isEmpty())
        return {};
    const auto ids = idsOf(m_ledger.database(), m_duty);
    if (!ids)
        return passOn(ids);
    return noteDuty(m_ledger.database(), day(), shift(), *ids, m_ledger.stamp());
}

} // namespace somotcua
