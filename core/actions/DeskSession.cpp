#include "DeskSession.h"

#include "AuditedWrite.h"
#include "counts/SessionCountStore.h"
#include "counts/SessionSheetStore.h"
#include "office/CalendarStore.h"
#include "office/ScheduleStore.h"
#include "recording/SessionChange.h"
#include "SessionReports.h"
#include "sessions/DeskReader.h"
#include "sessions/SessionStore.h"
#include "text/LenientDate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// The counters of the desk are those of the session's sheet and of the weekly tally.
Result<> addCounts(Database &database, DeskSession &desk)
{
    const HelpSession &session = desk.session;
    if (session.from && session.to) {
        desk.from = *session.from;
        desk.to = *session.to;
        desk.scheduled = session.state != SessionState::Cancelled;
    }
    const auto onDuty = DeskReader(database).onDuty(session.id);
    if (!onDuty)
        return passOn(onDuty);
    desk.onDutyNames = *onDuty;
    const DayRange day{session.day, session.day};
    const auto sessions = SessionCountStore(database).sessions(day, session.day);
    if (!sessions)
        return passOn(sessions);
    const auto found = std::ranges::find(*sessions, session.id, &RecordedSession::id);
    const std::optional<SessionFigures> figures = found != sessions->cend() ? found->count.figures : std::nullopt;
    if (!figures)
        return {};
    const auto citizens = SessionSheetStore(database).citizens(day, session.day);
    if (!citizens)
        return passOn(citizens);
    desk.assists = figures->assists;
    desk.dossiers = figures->dossiers;
    desk.citizens = citizens->value(session.id);
    return {};
}

} // namespace

Result<DeskSession> deskSession(Database &database, QDate day, Shift shift)
{
    DeskSession desk;
    desk.session.day = day;
    desk.session.shift = shift;

    const auto schedule = ScheduleStore(database).on(day);
    if (!schedule)
        return passOn(schedule);
    for (const ScheduleSlot &slot : schedule->slotsOn(day)) {
        if (slot.shift() == shift && !desk.scheduled) {
            desk.from = slot.from;
            desk.to = slot.to;
            desk.scheduled = true;
        }
    }
    const auto calendar = CalendarStore(database).calendar();
    if (!calendar)
        return passOn(calendar);
    if (calendar->isHoliday(day)) {
        desk.holiday = calendar->nameOf(day);
        desk.scheduled = false;
    }

    const auto session = SessionStore(database).find(day, shift);
    if (!session)
        return passOn(session);
    if (const std::optional<HelpSession> &known = *session) {
        desk.session = *known;
        if (const auto added = addCounts(database, desk); !added)
            return passOn(added);
    }
    return desk;
}

Result<QList<DeskRow>> deskRows(Database &database, QDate day, Shift shift)
{
    const auto session = SessionStore(database).find(day, shift);
    if (!session)
        return passOn(session);
    if (const auto &held = *session)
        return DeskReader(database).rows(held->id);
    return QList<DeskRow>();
}

Result<SessionId> openSession(Database &database, QDate day, Shift shift, const QList<VolunteerId> &onDuty,
                              const Stamp &stamp)
{
    if (day > stamp.day())
        return fail(Fault::DayInFuture, shownDay(day));
    AuditedWrite write(database, stamp, u"session.open"_s);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    const auto before = sessionOrPlan(database, day, shift);
    if (!before)
        return passOn(before);
    HelpSession after = *before;
    after.state = SessionState::Open;
    after.openedAt = before->openedAt.value_or(stamp.moment);
    after.closedAt.reset();
    after.onDuty = onDuty;
    const auto id = keepSession(write, *before, after);
    if (!id)
        return id;
    if (const auto kept = write.commit(sessionSubject(day, shift), id->value); !kept)
        return passOn(kept);
    return id;
}

Result<> noteDuty(Database &database, QDate day, Shift shift, const QList<VolunteerId> &onDuty, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"session.note_duty"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    const auto before = sessionOrPlan(database, day, shift);
    if (!before)
        return passOn(before);
    HelpSession after = *before;
    after.state = SessionState::Closed;
    after.onDuty = onDuty;
    const auto id = keepSession(write, *before, after);
    if (!id)
        return passOn(id);
    if (const auto kept = write.commit(sessionSubject(day, shift), id->value); !kept)
        return passOn(kept);
    return {};
}

namespace {

Result<HelpSession> closeAs(Database &database, const QString &action, SessionId session, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, action);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    const auto before = SessionStore(database).find(session);
    if (!before)
        return before;
    HelpSession after = *before;
    after.state = SessionState::Closed;
    after.closedAt = stamp.moment;
    if (const auto kept = keepSession(write, *before, after); !kept)
        return passOn(kept);
    if (const auto kept = write.commit(sessionSubject(after.day, after.shift), session.value); !kept)
        return passOn(kept);
    return after;
}

} // namespace

Result<> closeSession(Database &database, SessionId session, const Stamp &stamp)
{
    const auto closed = closeAs(database, u"session.close"_s, session, stamp);
    if (!closed)
        return passOn(closed);
    return {};
}

Result<QList<RosterSession>> sessionsOf(Database &database, QDate day)
{
    const auto period = Period::between(day, day);
    if (!period)
        return fail(Fault::BadDay);
    const auto source = readRoster(database, *period, day);
    if (!source)
        return passOn(source);
    QList<RosterSession> sessions = source->sessions();
    sessions.removeIf([](const RosterSession &session) { return session.isCalledOff(); });
    return sessions;
}

Result<QList<DeskSession>> closeForgotten(Database &database, const Stamp &stamp)
{
    const auto open = SessionStore(database).openBefore(stamp.day());
    if (!open)
        return passOn(open);
    QList<DeskSession> closed;
    for (const SessionId session : *open) {
        const auto done = closeAs(database, u"session.close_forgotten"_s, session, stamp);
        if (!done)
            return passOn(done);
        const auto desk = deskSession(database, done->day, done->shift);
        if (!desk)
            return passOn(desk);
        closed << *desk;
    }
    return closed;
}

} // namespace somotcua
