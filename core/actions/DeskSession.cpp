#include "DeskSession.h"

#include "AuditedWrite.h"
#include "base/Required.h"
#include "office/CalendarStore.h"
#include "office/ScheduleStore.h"
#include "office/VolunteerStore.h"
#include "sessions/DeskReader.h"
#include "sessions/SessionStore.h"
#include "text/LenientDate.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// "23/09/2024 afternoon": what the audit is about.
QString subjectOf(QDate day, Shift shift)
{
    return shownDay(day) + u' ' + idOf(shift);
}

Result<QString> namesOf(Database &database, const QList<VolunteerId> &onDuty)
{
    QStringList names;
    VolunteerStore volunteers(database);
    for (const VolunteerId id : onDuty) {
        const auto volunteer = required(volunteers.find(id), Fault::UnknownVolunteer, QString::number(id.value));
        if (!volunteer)
            return passOn(volunteer);
        names += volunteer->name;
    }
    return names.join(u", "_s);
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
    if (calendar->isHoliday(day))
        desk.holiday = calendar->nameOf(day);

    const auto session = SessionStore(database).find(day, shift);
    if (!session)
        return passOn(session);
    if (const auto &held = *session) {
        desk.session = *held;
        if (const auto added = DeskReader(database).addCounts(desk); !added)
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

    SessionStore sessions(database);
    const auto found = sessions.find(day, shift);
    if (!found)
        return passOn(found);
    const std::optional<HelpSession> &before = *found;
    const auto id = sessions.findOrMake(write, day, shift, SessionState::Open, {});
    if (!id)
        return id;
    if (const auto opened = sessions.open(write, *id, onDuty); !opened)
        return passOn(opened);

    const auto namesBefore = namesOf(database, before ? before->onDuty : QList<VolunteerId>());
    if (!namesBefore)
        return passOn(namesBefore);
    const auto namesAfter = namesOf(database, onDuty);
    if (!namesAfter)
        return passOn(namesAfter);
    write.note(u"state"_s, before ? std::optional(idOf(before->state)) : std::nullopt, idOf(SessionState::Open));
    write.note(u"on_duty"_s, *namesBefore, *namesAfter);
    if (const auto kept = write.commit(subjectOf(day, shift), id->value); !kept)
        return passOn(kept);
    return id;
}

Result<> closeSession(Database &database, SessionId session, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"session.close"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    SessionStore sessions(database);
    const auto before = sessions.find(session);
    if (!before)
        return passOn(before);
    if (const auto closed = sessions.close(write, session); !closed)
        return closed;
    write.note(u"state"_s, idOf(before->state), idOf(SessionState::Closed));
    if (const auto kept = write.commit(subjectOf(before->day, before->shift), session.value); !kept)
        return passOn(kept);
    return {};
}

} // namespace somotcua
