#include "ChangeStatus.h"

#include "audit/AuditEntry.h"
#include "AuditedWrite.h"
#include "calendar/DueDate.h"
#include "citizens/CitizenStore.h"
#include "dossiers/DossierStore.h"
#include "office/CalendarStore.h"
#include "office/ProcedureStore.h"
#include "text/LenientDate.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// The due day counted from the first reception; nothing when it is typed, unknown or counted already.
Result<std::optional<QDate>> dueFromReception(Database &database, const Dossier &dossier, const StatusChange &change,
                                              const Stamp &stamp)
{
    const bool counts = change.to == DossierStatus::Received && dossier.dueSource == DueSource::Expected
        && !dossier.receivedDay && dossier.procedure;
    if (!counts)
        return std::nullopt;
    const auto found = ProcedureStore(database).find(*dossier.procedure);
    if (!found)
        return passOn(found);
    const std::optional<Procedure> &procedure = *found;
    if (!procedure || !procedure->processing)
        return std::nullopt;
    const auto calendar = CalendarStore(database).calendarFrom(change.day);
    if (!calendar)
        return passOn(calendar);
    const QTime time = change.day == stamp.day() ? stamp.time() : QTime();
    return dueDay(change.day, time, *procedure->processing, *calendar);
}

std::optional<QString> shown(const std::optional<QDate> &day)
{
    return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
}

/// The dossier with the status it had at the end of a day: a line recorded late moves it from there.
Result<Dossier> standingOn(DossierStore &dossiers, Dossier dossier, QDate day)
{
    const auto lines = dossiers.lines(dossier.id);
    if (!lines)
        return passOn(lines);
    for (const StoredLine &stored : *lines) {
        if (stored.line.day <= day)
            dossier.status = stored.line.status;
    }
    return dossier;
}

/// A move that was made, before its line of the audit is written.
struct Moved
{
    StatusChange change;
    qint64 line = 0;
    std::optional<QDate> dueBefore;
    std::optional<QDate> due; // counted again
    QString subject;
};

Result<Moved> moveOne(AuditedWrite &write, DossierId id, DossierStatus to, QDate day,
                      const std::optional<QString> &reason)
{
    Database &database = write.database();
    DossierStore dossiers(database);
    const auto dossier = dossiers.find(id);
    if (!dossier)
        return passOn(dossier);
    const auto standing = standingOn(dossiers, *dossier, day);
    if (!standing)
        return passOn(standing);
    const auto change = advance(*standing, to, day, reason, write.stamp());
    if (!change)
        return passOn(change);
    const auto due = dueFromReception(database, *dossier, *change, write.stamp());
    if (!due)
        return passOn(due);

    StatusLine line;
    line.day = change->day;
    line.status = change->to;
    line.dueDay = *due;
    line.reason = change->reason;
    const auto lineId = dossiers.addMove(write, id, line);
    if (!lineId)
        return passOn(lineId);

    const auto citizen = CitizenStore(database).find(dossier->citizen);
    if (!citizen)
        return passOn(citizen);
    const std::optional<DossierCode> &code = dossier->code;
    return Moved{*change, *lineId, dossier->dueDay, *due, code ? code->text() : citizen->name};
}

} // namespace

Result<StatusChange> changeStatus(Database &database, DossierId id, DossierStatus to, QDate day,
                                  const std::optional<QString> &reason, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"dossier.status"_s);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    const auto moved = moveOne(write, id, to, day, reason);
    if (!moved)
        return passOn(moved);

    const StatusChange &change = moved->change;
    write.note(u"status"_s, idOf(change.from), idOf(change.to));
    write.note(u"date"_s, {}, shown(change.day));
    write.note(u"reason"_s, {}, change.reason);
    if (moved->due)
        write.note(u"due"_s, shown(moved->dueBefore), shown(moved->due));
    write.note(u"line"_s, {}, QString::number(moved->line));
    if (const auto kept = write.commit(moved->subject, id.value); !kept)
        return passOn(kept);
    return change;
}

Result<QList<StatusChange>> changeStatuses(Database &database, const QList<DossierId> &ids, DossierStatus to, QDate day,
                                           const std::optional<QString> &reason, const Stamp &stamp)
{
    if (ids.isEmpty())
        return fail(Fault::UnknownDossier);
    AuditedWrite write(database, stamp, kStatusesChanged);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    QList<StatusChange> changes;
    QStringList subjects;
    for (const DossierId id : ids) {
        const auto moved = moveOne(write, id, to, day, reason);
        if (!moved)
            return passOn(moved);
        const QString number = QString::number(id.value);
        write.note(u"status."_s + number, idOf(moved->change.from), idOf(to));
        if (moved->due)
            write.note(u"due."_s + number, shown(moved->dueBefore), shown(moved->due));
        write.note(kStatusLinePrefix + number, {}, QString::number(moved->line));
        changes << moved->change;
        subjects << moved->subject;
    }
    write.note(u"date"_s, {}, shown(day));
    write.note(u"reason"_s, {}, reason);
    if (const auto kept = write.commit(subjects.join(u", "_s), ids.constFirst().value); !kept)
        return passOn(kept);
    return changes;
}

} // namespace somotcua
