#include "roster/RosterDesk.h"

#include "ChangeSession.h"
#include "Explain.h"
#include "ledger/OpenLedger.h"
#include "roster/RosterWords.h"
#include "undo/TurnSession.h"
#include "UndoLast.h"

namespace somotcua {

RosterDesk::RosterDesk(OpenLedger &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{ }

QDate RosterDesk::today() const
{
    return m_ledger.today();
}

bool RosterDesk::isReadOnly() const
{
    return m_ledger.isReadOnly();
}

QString RosterDesk::nameOf(VolunteerId who) const
{
    const auto found = std::ranges::find(m_month.members, who, &Volunteer::id);
    return found == m_month.members.cend() ? QString() : found->name;
}

void RosterDesk::read(QDate day)
{
    auto month = rosterMonth(m_ledger.database(), day, today());
    if (!month) {
        Q_EMIT said(MessageBar::Kind::Refused, explain(month.error()), false);
        return;
    }
    m_month = std::move(*month);
    Q_EMIT changed();
}

bool RosterDesk::tell(const Result<> &done, const QString &sentence)
{
    if (!done) {
        Q_EMIT said(MessageBar::Kind::Refused, explain(done.error()), false);
        return false;
    }
    m_ledger.announceChange();
    Q_EMIT said(MessageBar::Kind::Done, sentence, true);
    return true;
}

void RosterDesk::put(const SessionPlace &place, VolunteerId who)
{
    //: %1 is a person, %2 a session: "the afternoon of Friday 20/09". vi: Đã xếp %1 trực %2.
    tell(putOnDuty(m_ledger.database(), place, who, m_ledger.stamp()),
         tr("%1 is on duty in %2.").arg(nameOf(who), placeWords(place)));
}

void RosterDesk::takeOff(const SessionPlace &place, VolunteerId who)
{
    //: %1 is a person, %2 a session. vi: Đã bỏ %1 khỏi %2.
    tell(takeOffDuty(m_ledger.database(), place, who, m_ledger.stamp()),
         tr("%1 is no longer on duty in %2.").arg(nameOf(who), placeWords(place)));
}

void RosterDesk::move(const SessionPlace &from, const SessionPlace &to, VolunteerId who)
{
    if (from == to)
        return;
    //: %1 is a person, %2 a session. vi: Đã chuyển %1 sang %2.
    tell(moveDuty(m_ledger.database(), from, to, who, m_ledger.stamp()),
         tr("%1 was moved to %2.").arg(nameOf(who), placeWords(to)));
}

bool RosterDesk::add(const SessionPlace &place, QTime from, QTime to)
{
    //: %1 is a session. vi: Đã thêm buổi %1.
    return tell(addSession(m_ledger.database(), place, from, to, m_ledger.stamp()),
                tr("Added a session: %1.").arg(placeWords(place)));
}

void RosterDesk::callOff(const SessionPlace &place, const QString &reason)
{
    //: %1 is a session. vi: Đã hoãn buổi %1.
    tell(callOffSession(m_ledger.database(), place, reason, m_ledger.stamp()),
         tr("Called off: %1.").arg(placeWords(place)));
}

void RosterDesk::resume(const SessionPlace &place)
{
    //: %1 is a session that had been called off. vi: Buổi %1 lại diễn ra.
    tell(resumeSession(m_ledger.database(), place, m_ledger.stamp()),
         tr("It takes place after all: %1.").arg(placeWords(place)));
}

void RosterDesk::undo()
{
    const auto last = lastUndoable(m_ledger.database());
    if (!last) {
        Q_EMIT said(MessageBar::Kind::Refused, explain(last.error()), false);
        return;
    }
    if (!*last || !isAboutSessions((*last)->action)) {
        Q_EMIT said(MessageBar::Kind::Warning,
                    //: vi: Không còn việc nào của lịch trực để hoàn tác.
                    tr("Nothing of the roster is left to undo."), false);
        return;
    }
    const auto undone = undoLast(m_ledger.database(), m_ledger.stamp());
    if (!undone) {
        Q_EMIT said(MessageBar::Kind::Refused, explain(undone.error()), false);
        return;
    }
    m_ledger.announceChange();
    //: %1 names what was undone. vi: Đã hoàn tác: %1
    Q_EMIT said(MessageBar::Kind::Done, tr("Undone: %1").arg(wordsOf(*undone)), false);
}

} // namespace somotcua
