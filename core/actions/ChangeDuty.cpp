#include "ChangeDuty.h"

#include "AuditedWrite.h"
#include "office/VolunteerStore.h"
#include "recording/SessionChange.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// What the history says of it: "Lý Thị Trang, 23/09/2024 afternoon".
Result<QString> subjectOf(Database &database, const SessionPlace &place, VolunteerId who)
{
    const auto volunteer = VolunteerStore(database).find(who);
    if (!volunteer)
        return passOn(volunteer);
    const std::optional<Volunteer> &known = *volunteer;
    if (!known)
        return fail(Fault::UnknownVolunteer, QString::number(who.value));
    return known->name + u", "_s + sessionSubject(place.day, place.shift);
}

enum class Change : quint8
{
    Put,
    TakeOff
};

Result<SessionId> change(AuditedWrite &write, const SessionPlace &place, VolunteerId who, Change what,
                         const QString &prefix = {})
{
    const auto before = sessionOrPlan(write.database(), place.day, place.shift);
    if (!before)
        return passOn(before);
    HelpSession after = *before;
    if (what == Change::Put && !after.onDuty.contains(who))
        after.onDuty << who;
    if (what == Change::TakeOff && after.onDuty.removeAll(who) == 0)
        return fail(Fault::UnknownVolunteer, sessionSubject(place.day, place.shift));
    // One that was taken back, and so never held, is planned again by whoever puts somebody on it.
    if (after.state == SessionState::Cancelled && !after.reason)
        after.state = SessionState::Planned;
    return keepSession(write, *before, after, prefix);
}

Result<> changeOne(Database &database, const SessionPlace &place, VolunteerId who, Change what, const QString &action,
                   const Stamp &stamp)
{
    AuditedWrite write(database, stamp, action);
    if (const auto begun = write.begun(); !begun)
        return begun;
    const auto subject = subjectOf(database, place, who);
    if (!subject)
        return passOn(subject);
    const auto session = change(write, place, who, what);
    if (!session)
        return passOn(session);
    if (const auto kept = write.commit(*subject, session->value); !kept)
        return passOn(kept);
    return {};
}

} // namespace

Result<> putOnDuty(Database &database, const SessionPlace &place, VolunteerId who, const Stamp &stamp)
{
    return changeOne(database, place, who, Change::Put, u"duty.put"_s, stamp);
}

Result<> takeOffDuty(Database &database, const SessionPlace &place, VolunteerId who, const Stamp &stamp)
{
    return changeOne(database, place, who, Change::TakeOff, u"duty.take_off"_s, stamp);
}

Result<> moveDuty(Database &database, const SessionPlace &from, const SessionPlace &to, VolunteerId who,
                  const Stamp &stamp)
{
    if (from == to)
        return {};
    AuditedWrite write(database, stamp, u"duty.move"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    const auto subject = subjectOf(database, to, who);
    if (!subject)
        return passOn(subject);
    const auto left = change(write, from, who, Change::TakeOff, u"left."_s);
    if (!left)
        return passOn(left);
    const auto taken = change(write, to, who, Change::Put);
    if (!taken)
        return passOn(taken);
    write.note(u"left"_s, {}, QString::number(left->value));
    if (const auto kept = write.commit(*subject, taken->value); !kept)
        return passOn(kept);
    return {};
}

} // namespace somotcua
