#include "recording/SessionChange.h"

#include "AuditedWrite.h"
#include "office/VolunteerStore.h"
#include "recording/SessionNotes.h"
#include "sessions/SessionStore.h"
#include "text/LenientDate.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// For whoever reads the history; the ids beside them are for undoing.
Result<std::optional<QString>> namesOf(Database &database, const QList<VolunteerId> &onDuty)
{
    QStringList names;
    VolunteerStore volunteers(database);
    for (const VolunteerId id : onDuty) {
        const auto volunteer = volunteers.find(id);
        if (!volunteer)
            return passOn(volunteer);
        const std::optional<Volunteer> &known = *volunteer;
        if (!known)
            return fail(Fault::UnknownVolunteer, QString::number(id.value));
        names += known->name;
    }
    return names.isEmpty() ? std::nullopt : std::optional(names.join(u", "_s));
}

} // namespace

QString sessionSubject(QDate day, Shift shift)
{
    return shownDay(day) + u' ' + idOf(shift);
}

Result<HelpSession> sessionOrPlan(Database &database, QDate day, Shift shift)
{
    const auto found = SessionStore(database).find(day, shift);
    if (!found)
        return passOn(found);
    if (const std::optional<HelpSession> &known = *found)
        return *known;
    HelpSession planned;
    planned.day = day;
    planned.shift = shift;
    return planned;
}

Result<SessionId> keepSession(AuditedWrite &write, const HelpSession &before, const HelpSession &after,
                              const QString &prefix)
{
    const auto formerly = namesOf(write.database(), before.onDuty);
    if (!formerly)
        return passOn(formerly);
    const auto now = namesOf(write.database(), after.onDuty);
    if (!now)
        return passOn(now);
    const auto id = SessionStore(write.database()).put(write, after);
    if (!id)
        return id;

    const SessionNotes earlier = before.id ? notesOf(before) : SessionNotes{};
    const SessionNotes later = notesOf(after);
    for (auto note = later.cbegin(); note != later.cend(); ++note)
        write.note(prefix + note.key(), earlier.value(note.key()), note.value());
    write.note(prefix + u"on_duty"_s, *formerly, *now);
    return id;
}

} // namespace somotcua
