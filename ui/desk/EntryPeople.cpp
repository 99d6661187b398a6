// The part of EntryDesk that joins and parts entries of one person.
#include "citizens/SamePerson.h"
#include "common/MessageBar.h"
#include "desk/EntryDesk.h"
#include "desk/FormCard.h"
#include "desk/PersonWords.h"
#include "JoinCitizens.h"
#include "KnownPeople.h"
#include "ledger/OpenLedger.h"
#include "LogAssist.h"
#include "text/LenientDate.h"

using namespace Qt::StringLiterals;

namespace somotcua {

// Somebody was said to be the same person under another number: the new entry counts for the known one.
bool EntryDesk::joinIfChosen(const AssistEntry &entry, const LoggedAssist &logged)
{
    if (!entry.knownCitizen || logged.knownCitizen)
        return false;
    if (*entry.knownCitizen == kSomebodyElse)
        return true; // said already
    join({.kept = *entry.knownCitizen, .other = logged.citizen});
    return true;
}

// A correction that says so: the entry it was written into may have kept its own number.
void EntryDesk::joinIfChosen(const AssistEntry &entry, AssistId corrected)
{
    if (!entry.knownCitizen || *entry.knownCitizen == kSomebodyElse)
        return;
    const auto written = personOf(m_ledger.database(), corrected);
    const auto chosen = metPerson(m_ledger.database(), *entry.knownCitizen);
    if (!written || !chosen) {
        say(written ? chosen.error() : written.error());
        return;
    }
    const std::optional<MetPerson> &person = *chosen;
    if (person && person->citizen.person != written->citizen.person)
        join({.kept = person->citizen.id, .other = written->citizen.id});
}

void EntryDesk::join(TwoEntries entries)
{
    if (const auto joined = joinCitizens(m_ledger.database(), entries, m_ledger.stamp()); !joined)
        say(joined.error());
}

void EntryDesk::askWhetherSame(CitizenId citizen)
{
    const auto alike = peopleLike(m_ledger.database(), citizen);
    if (!alike || alike->isEmpty())
        return;
    const PersonEntry &known = alike->first();
    m_saved = citizen;
    m_asked = known.citizen.id;
    m_card.question().say(MessageBar::Kind::Warning,
                          //: %1 is a person with year of birth and last digits, %2 a day.
                          //: vi: Cùng người với %1, gần nhất %2?
                          tr("The same person as %1, last seen %2?")
                              .arg(personWords(known), known.lastDay ? shownDay(*known.lastDay) : u"—"_s),
                          //: Joins two entries of one person. vi: Cùng người
                          tr("Same person"));
}

void EntryDesk::joinAsked()
{
    const auto joined = joinCitizens(m_ledger.database(), {.kept = m_asked, .other = m_saved}, m_ledger.stamp());
    if (!joined) {
        say(joined.error());
        return;
    }
    //: vi: Đã gộp làm một người
    written(tr("Joined as one person"));
    Q_EMIT wrote();
}

void EntryDesk::tellPersonAction()
{
    m_card.setPersonAction({});
    m_asked = {};
    if (!m_correcting)
        return;
    const auto person = personOf(m_ledger.database(), *m_correcting);
    if (!person)
        return;
    m_saved = person->citizen.id;
    if (const auto together = joinedWith(m_ledger.database(), m_saved); together && !together->isEmpty()) {
        //: Two entries counted as one person are counted apart again. vi: Tách khỏi %1
        m_card.setPersonAction(tr("Part from %1").arg(personWords(together->first())));
        return;
    }
    if (const auto alike = peopleLike(m_ledger.database(), m_saved); alike && !alike->isEmpty()) {
        m_asked = alike->first().citizen.id;
        //: Two entries are counted as one person. vi: Gộp với %1
        m_card.setPersonAction(tr("Join with %1").arg(personWords(alike->first())));
    }
}

void EntryDesk::joinOrPart()
{
    const bool joins = bool(m_asked);
    const auto finished = joins
        ? joinCitizens(m_ledger.database(), {.kept = m_asked, .other = m_saved}, m_ledger.stamp())
        : partCitizen(m_ledger.database(), m_saved, m_ledger.stamp());
    if (!finished) {
        say(finished.error());
        return;
    }
    //: vi: Đã gộp làm một người
    const QString joined = tr("Joined as one person");
    //: vi: Đã tách thành hai người
    written(joins ? joined : tr("Parted into two persons"));
    tellPersonAction();
    Q_EMIT wrote();
}

} // namespace somotcua
