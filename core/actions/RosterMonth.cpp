#include "RosterMonth.h"

#include "office/CalendarStore.h"
#include "office/VolunteerStore.h"
#include "ReadSnapshot.h"
#include "SessionReports.h"

#include <algorithm>

namespace somotcua {

namespace {

bool isActiveIn(const Volunteer &volunteer, const Period &period)
{
    return (!volunteer.activeFrom || *volunteer.activeFrom <= period.last())
        && (!volunteer.activeTo || period.first() <= *volunteer.activeTo);
}

bool hasSession(const QList<RosterSession> &sessions, VolunteerId who)
{
    return std::ranges::any_of(sessions,
                               [&](const RosterSession &each) { return each.count.volunteerIds.contains(who); });
}

} // namespace

Result<RosterMonth> rosterMonth(Database &database, QDate day, QDate today)
{
    const ReadSnapshot snapshot(database);
    RosterMonth found;
    found.month = Period::monthOf(day);
    found.shown
        = Period::between(Period::weekOf(found.month.first()).first(), Period::weekOf(found.month.last()).last())
              .value_or(found.month);
    found.quarter = Period::quarterOf(day);

    const auto source = readRoster(database, found.shown, today);
    if (!source)
        return passOn(source);
    found.sessions = source->sessions();
    found.withoutSession = source->holidaysWithoutSession();
    const auto sourceOfQuarter = readRoster(database, found.quarter, today);
    if (!sourceOfQuarter)
        return passOn(sourceOfQuarter);
    const QList<RosterSession> ofQuarter = sourceOfQuarter->sessions();
    const auto days = CalendarStore(database).all();
    if (!days)
        return passOn(days);
    for (const CalendarDay &named : *days) {
        if (found.shown.contains(named.day))
            found.namedDays.insert(named.day, named);
    }
    const auto volunteers = VolunteerStore(database).all();
    if (!volunteers)
        return passOn(volunteers);
    QList<VolunteerId> ids;
    for (const Volunteer &volunteer : *volunteers) {
        if (isActiveIn(volunteer, found.month) || hasSession(found.sessions, volunteer.id)
            || hasSession(ofQuarter, volunteer.id)) {
            found.members << volunteer;
            ids << volunteer.id;
        }
    }
    found.shares = dutyShares(ofQuarter, ids);
    found.quarterSessions
        = int(std::ranges::count_if(ofQuarter, [](const RosterSession &each) { return !each.isCalledOff(); }));
    return found;
}

} // namespace somotcua
