#include "ChangeStatus.h"

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

} // namespace

Result<StatusChange> changeStatus(Database &database, DossierId id, DossierStatus to, QDate day,
                                  const std::optional<QString> &reason, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"dossier.status"_s);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    DossierStore dossiers(database);
    const auto dossier = dossiers.find(id);
    if (!dossier)
        return passOn(dossier);
    auto change = advance(*dossier, to, day, reason, stamp);
    if (!change)
        return change;
    const auto due = dueFromReception(database, *dossier, *change, stamp);
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
    write.note(u"status"_s, idOf(change->from), idOf(change->to));
    write.note(u"date"_s, {}, shown(change->day));
    write.note(u"reason"_s, {}, change->reason);
    if (*due)
        write.note(u"due"_s, shown(dossier->dueDay), shown(*due));
    write.note(u"line"_s, {}, QString::number(*lineId));
    const auto &code = dossier->code;
    if (const auto kept = write.commit(code ? code->text() : citizen->name, id.value); !kept)
        return passOn(kept);
    return change;
}

} // namespace somotcua
