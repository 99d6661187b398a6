// The part of SessionDesk that knows who is on duty.
#include "common/MessageBar.h"
#include "desk/SessionDesk.h"
#include "Explain.h"
#include "ledger/OpenLedger.h"
#include "Setup.h"

#include <algorithm>

namespace somotcua {

namespace {

constexpr int kDaysBack = 14; // how far to look for who was on duty last

} // namespace

Result<QList<VolunteerId>> SessionDesk::idsOf(Database &database, const QStringList &names)
{
    const auto people = volunteers(database);
    if (!people)
        return passOn(people);
    QList<VolunteerId> ids;
    for (const QString &name : names) {
        const auto known = std::ranges::find(*people, name, &Volunteer::name);
        if (known != people->cend())
            ids << known->id;
    }
    return ids;
}

QStringList SessionDesk::likelyDuty()
{
    if (!m_session.onDutyNames.isEmpty())
        return m_session.onDutyNames;
    if (!m_ledger.onDuty().isEmpty())
        return m_ledger.onDuty();
    const auto schedule = scheduleOn(m_ledger.database(), day());
    for (int back = 1; schedule && back <= kDaysBack; ++back) {
        const QDate before = day().addDays(-back);
        for (const ScheduleSlot &planned : schedule->slotsOn(before)) {
            const auto session = deskSession(m_ledger.database(), before, planned.shift());
            if (session && !session->onDutyNames.isEmpty())
                return session->onDutyNames;
        }
    }
    return {};
}

bool SessionDesk::addVolunteer(const QString &name)
{
    const auto people = volunteers(m_ledger.database());
    if (people) {
        const auto known = std::ranges::find_if(
            *people, [&](const Volunteer &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (known != people->cend()) {
            m_panel.addVolunteer(*known);
            return true;
        }
    }
    Volunteer added;
    added.name = name;
    Stamp stamp = m_ledger.stamp();
    if (m_ledger.onDuty().isEmpty())
        stamp.by = name; // the first person at a new ledger is the one who types
    const auto saved = saveVolunteer(m_ledger.database(), added, stamp);
    if (!saved) {
        m_panel.message().say(MessageBar::Kind::Refused, explain(saved.error()));
        return false;
    }
    added.id = *saved;
    m_panel.addVolunteer(added);
    m_ledger.announceChange();
    return true;
}

} // namespace somotcua
