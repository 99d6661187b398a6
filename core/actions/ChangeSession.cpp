#include "ChangeSession.h"

#include "AuditedWrite.h"
#include "office/CalendarStore.h"
#include "office/ScheduleStore.h"
#include "recording/SessionChange.h"
#include "sessions/PlannedSessions.h"
#include "sessions/SessionStore.h"
#include "text/Fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

Result<bool> isScheduled(Database &database, const SessionPlace &place)
{
    const auto schedule = ScheduleStore(database).on(place.day);
    if (!schedule)
        return passOn(schedule);
    const auto calendar = CalendarStore(database).calendar();
    if (!calendar)
        return passOn(calendar);
    const auto day = Period::between(place.day, place.day);
    if (!day)
        return fail(Fault::BadDay);
    const auto planned = plannedSessions(
        *day, [&](QDate) { return *schedule; }, *calendar);
    return std::ranges::any_of(planned, [&](const PlannedSession &each) { return each.shift == place.shift; });
}

Result<> keep(AuditedWrite &write, const HelpSession &before, const HelpSession &after)
{
    const auto session = keepSession(write, before, after);
    if (!session)
        return passOn(session);
    if (const auto kept = write.commit(sessionSubject(after.day, after.shift), session->value); !kept)
        return passOn(kept);
    return {};
}

} // namespace

Result<> addSession(Database &database, const SessionPlace &place, QTime from, QTime to, const Stamp &stamp)
{
    if (!place.day.isValid())
        return fail(Fault::BadDay);
    if (!from.isValid() || !to.isValid() || to <= from)
        return fail(Fault::BadSchedule, from.toString(u"HH:mm"_s) + u'-' + to.toString(u"HH:mm"_s));
    AuditedWrite write(database, stamp, u"session.add"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    const auto before = sessionOrPlan(database, place.day, place.shift);
    if (!before)
        return passOn(before);
    const auto scheduled = isScheduled(database, place);
    if (!scheduled)
        return passOn(scheduled);
    const bool there = before->id && (before->state != SessionState::Cancelled || before->reason);
    if (there || *scheduled)
        return fail(Fault::Conflict, sessionSubject(place.day, place.shift));

    HelpSession after = *before;
    after.state = SessionState::Planned;
    after.from = from;
    after.to = to;
    return keep(write, *before, after);
}

Result<> callOffSession(Database &database, const SessionPlace &place, const QString &reason, const Stamp &stamp)
{
    const QString why = tidy(reason);
    if (why.isEmpty())
        return fail(Fault::ReasonMissing, sessionSubject(place.day, place.shift));
    AuditedWrite write(database, stamp, u"session.call_off"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    const auto before = sessionOrPlan(database, place.day, place.shift);
    if (!before)
        return passOn(before);
    bool held = before->state == SessionState::Open || before->state == SessionState::Closed;
    if (before->id && !held) {
        const auto has = SessionStore(database).hasAssists(before->id);
        if (!has)
            return passOn(has);
        held = *has;
    }
    if (held)
        return fail(Fault::Conflict, sessionSubject(place.day, place.shift));

    HelpSession after = *before;
    after.state = SessionState::Cancelled;
    after.reason = why;
    return keep(write, *before, after);
}

Result<> resumeSession(Database &database, const SessionPlace &place, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"session.resume"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    const auto before = sessionOrPlan(database, place.day, place.shift);
    if (!before)
        return passOn(before);
    if (before->state != SessionState::Cancelled || !before->reason)
        return fail(Fault::Conflict, sessionSubject(place.day, place.shift));
    HelpSession after = *before;
    after.state = SessionState::Planned;
    after.reason.reset();
    return keep(write, *before, after);
}

} // namespace somotcua
