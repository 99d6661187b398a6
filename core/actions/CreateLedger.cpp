#include "CreateLedger.h"

#include "AuditedWrite.h"
#include "office/CalendarStore.h"
#include "office/ProcedureStore.h"
#include "office/ScheduleStore.h"
#include "office/SettingStore.h"
#include "office/TeamStore.h"
#include "office/UnitStore.h"
#include "OfficeSettings.h"
#include "ShippedTables.h"
#include "text/Fold.h"
#include "WholeLedger.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::CreateLedger)
};

/// The office as the form says it.
Result<> writeOffice(AuditedWrite &write, const NewLedger &wanted)
{
    Database &database = write.database();
    const Unit unit{{}, tidy(wanted.unitCode), tidy(wanted.unitName), tidy(wanted.parentName), {}};
    if (const auto added = UnitStore(database).add(write, unit); !added)
        return passOn(added);
    if (const auto added = TeamStore(database).add(write, tidy(wanted.teamName)); !added)
        return passOn(added);
    if (const auto set = ScheduleStore(database).set(write, wanted.schedule, {}); !set)
        return set;
    if (const auto set = SettingStore(database).set(write, QString::fromLatin1(kLanguageSetting), wanted.language);
        !set)
        return set;

    write.note(u"unit_code"_s, {}, unit.code);
    write.note(u"unit"_s, {}, unit.name);
    write.note(u"parent"_s, {}, unit.parent);
    write.note(u"team"_s, {}, tidy(wanted.teamName));
    write.note(u"schedule"_s, {}, wanted.schedule.text());
    write.note(u"language"_s, {}, wanted.language);
    return {};
}

Result<> writeShippedTables(AuditedWrite &write)
{
    const auto procedures = shippedProcedures();
    if (!procedures)
        return passOn(procedures);
    const auto holidays = shippedHolidays();
    if (!holidays)
        return passOn(holidays);

    ProcedureStore store(write.database());
    for (const Procedure &procedure : *procedures) {
        if (const auto added = store.add(write, procedure); !added)
            return passOn(added);
    }
    return CalendarStore(write.database()).set(write, *holidays);
}

} // namespace

Result<> fillNewLedger(Database &database, const NewLedger &wanted, const Stamp &stamp)
{
    //: vi: của đơn vị
    if (tidy(wanted.unitName).isEmpty())
        return fail(Fault::NameMissing, Tr::tr("of the unit"));
    //: vi: của tổ
    if (tidy(wanted.teamName).isEmpty())
        return fail(Fault::NameMissing, Tr::tr("of the team"));

    AuditedWrite write(database, stamp, u"ledger.create"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    if (const auto written = writeOffice(write, wanted); !written)
        return written;
    if (const auto written = writeShippedTables(write); !written)
        return written;
    if (const auto committed = write.commit(tidy(wanted.unitName)); !committed)
        return passOn(committed);
    return {};
}

Result<std::unique_ptr<Database>> createLedger(const QString &path, const NewLedger &wanted, const Stamp &stamp)
{
    return makeWholeLedger(path, [&](Database &database) { return fillNewLedger(database, wanted, stamp); });
}

} // namespace somotcua
