#include "AuditedWrite.h"
#include "office/HamletStore.h"
#include "office/ProcedureStore.h"
#include "office/VolunteerStore.h"
#include "Setup.h"
#include "text/Fold.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::SetupPeople)
};

std::optional<QString> filled(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> isoText(const std::optional<QDate> &day)
{
    return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
}

std::optional<QString> timeText(const Procedure &procedure)
{
    const auto &time = procedure.processing;
    return time ? std::optional(QString::number(time->days) + u' ' + idOf(time->unit)) : std::nullopt;
}

void noteChange(AuditedWrite &write, const Volunteer &before, const Volunteer &after)
{
    write.note(u"volunteer"_s, filled(before.name), after.name);
    write.note(u"phone"_s, before.phone, after.phone);
    write.note(u"head"_s, before.head ? u"1"_s : u"0"_s, after.head ? u"1"_s : u"0"_s);
    write.note(u"active_from"_s, isoText(before.activeFrom), isoText(after.activeFrom));
    write.note(u"active_to"_s, isoText(before.activeTo), isoText(after.activeTo));
}

void noteChange(AuditedWrite &write, const Procedure &before, const Procedure &after)
{
    write.note(u"procedure"_s, filled(before.code), filled(after.code));
    write.note(u"procedure_name"_s, filled(before.name), after.name);
    write.note(u"field"_s, before.field, after.field);
    write.note(u"level"_s, filled(before.level), filled(after.level));
    write.note(u"online_level"_s, idOf(before.onlineLevel), idOf(after.onlineLevel));
    write.note(u"processing"_s, timeText(before), timeText(after));
    write.note(u"fee"_s, filled(before.fee), filled(after.fee));
    write.note(u"verified"_s, filled(before.verified), after.verified);
    write.note(u"valid_from"_s, isoText(before.validFrom), isoText(after.validFrom));
    write.note(u"valid_to"_s, isoText(before.validTo), isoText(after.validTo));
    write.note(u"hidden"_s, before.hidden ? u"1"_s : u"0"_s, after.hidden ? u"1"_s : u"0"_s);
}

/// One row of the office saved: a new one without an id, a changed one with its id.
template <typename Store, typename Row, typename RowId>
Result<RowId> save(Database &database, const Row &row, RowId id, const QString &kind, Fault unknown, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, kind + (id ? u".change"_s : u".add"_s));
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    Store store(database);
    Row before;
    if (id) {
        const auto found = store.find(id);
        if (!found)
            return passOn(found);
        const std::optional<Row> &known = *found;
        if (!known)
            return fail(unknown, row.name);
        before = *known;
        if (const auto changed = store.change(write, row); !changed)
            return passOn(changed);
    } else {
        const auto added = store.add(write, row);
        if (!added)
            return passOn(added);
        id = *added;
    }
    noteChange(write, before, row);
    if (const auto committed = write.commit(row.name, id.value); !committed)
        return passOn(committed);
    return id;
}

} // namespace

Result<QList<Volunteer>> volunteers(Database &database)
{
    return VolunteerStore(database).all();
}

Result<VolunteerId> saveVolunteer(Database &database, const Volunteer &volunteer, const Stamp &stamp)
{
    Volunteer wanted = volunteer;
    wanted.name = tidy(volunteer.name);
    wanted.phone = volunteer.phone ? filled(tidy(*volunteer.phone)) : std::nullopt;
    //: vi: của tổ viên
    if (wanted.name.isEmpty())
        return fail(Fault::NameMissing, Tr::tr("of the volunteer"));
    return save<VolunteerStore>(database, wanted, wanted.id, u"volunteer"_s, Fault::UnknownVolunteer, stamp);
}

Result<QList<Hamlet>> hamlets(Database &database)
{
    return HamletStore(database).all();
}

Result<QList<Procedure>> procedures(Database &database, QDate day)
{
    return ProcedureStore(database).on(day);
}

Result<ProcedureId> saveProcedure(Database &database, const Procedure &procedure, const Stamp &stamp)
{
    Procedure wanted = procedure;
    wanted.code = normaliseProcedureCode(procedure.code);
    wanted.name = tidy(procedure.name);
    if (wanted.verified.isEmpty())
        wanted.verified = u"no"_s;
    //: vi: của thủ tục
    if (wanted.name.isEmpty())
        return fail(Fault::NameMissing, Tr::tr("of the procedure"));
    return save<ProcedureStore>(database, wanted, wanted.id, u"procedure"_s, Fault::UnknownProcedure, stamp);
}

} // namespace somotcua
