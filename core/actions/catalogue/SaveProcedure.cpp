#include "catalogue/SaveProcedure.h"

#include "catalogue/SaveOfficeRow.h"
#include "catalogue/ShownNames.h"
#include "office/CatalogueUseReader.h"
#include "office/ProcedureStore.h"
#include "procedures/ProcedureRules.h"
#include "Setup.h"
#include "text/Fold.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::SaveProcedure)
};

Procedure tidied(const Procedure &procedure)
{
    Procedure wanted = procedure;
    wanted.code = normaliseProcedureCode(procedure.code);
    wanted.name = tidy(procedure.name);
    wanted.ownShortName = tidy(procedure.ownShortName);
    wanted.fee = storedFee(procedure.fee).value_or(procedure.fee);
    if (wanted.field && tidy(*wanted.field).isEmpty())
        wanted.field.reset();
    if (wanted.verified.isEmpty())
        wanted.verified = u"no"_s;
    return wanted;
}

std::unexpected<Error> refusal(ProcedureFlaw flaw, const Procedure &wanted)
{
    switch (flaw) {
    case ProcedureFlaw::NameMissing:
        //: vi: của thủ tục
        return fail(Fault::NameMissing, Tr::tr("of the procedure"));
    case ProcedureFlaw::TooManyDays:
        return fail(Fault::BadNumber, QString::number(wanted.processing.value_or(ProcessingTime()).days));
    case ProcedureFlaw::FeeUnreadable:
        return fail(Fault::BadNumber, wanted.fee);
    case ProcedureFlaw::ValidityReversed:
        return fail(Fault::DaysReversed, wanted.shortName());
    case ProcedureFlaw::ValidityOverlaps:
        return fail(Fault::ValidityOverlaps, wanted.code);
    }
    Q_UNREACHABLE();
}

Result<> allowed(Database &database, const Procedure &wanted)
{
    const auto others = ProcedureStore(database).all();
    if (!others)
        return passOn(others);
    const QList<ProcedureFlaw> flaws = flawsOf(wanted, *others);
    if (!flaws.isEmpty())
        return refusal(flaws.constFirst(), wanted);
    return {};
}

/// What a search finds the procedure's entries by.
bool searchedAlike(const Procedure &one, const Procedure &other)
{
    return one.code == other.code && one.shortName() == other.shortName();
}

} // namespace

Result<QList<Procedure>> allProcedures(Database &database)
{
    return ProcedureStore(database).all();
}

Result<ProcedureId> saveProcedure(Database &database, const Procedure &procedure, const Stamp &stamp)
{
    const Procedure wanted = tidied(procedure);
    if (const auto fits = allowed(database, wanted); !fits)
        return passOn(fits);
    return saveOfficeRow<ProcedureStore, Procedure, ProcedureId>(
        database, wanted, u"procedure"_s, Fault::UnknownProcedure, stamp,
        [](AuditedWrite &write, ProcedureStore &, const Procedure &before, const Procedure &after) -> Result<> {
            if (!before.id || searchedAlike(before, after))
                return {};
            return refreshSearchOf(write, after.id);
        });
}

Result<ProcedureId> changeProcedureFrom(Database &database, const Procedure &wanted, QDate from, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"procedure.version"_s);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    ProcedureStore store(database);
    const auto found = store.find(wanted.id);
    if (!found)
        return passOn(found);
    const std::optional<Procedure> &present = *found;
    if (!present)
        return fail(Fault::UnknownProcedure, wanted.name);
    const auto versions = newVersion(*present, tidied(wanted), from);
    if (!versions)
        return fail(Fault::ValidityOverlaps, present->code.isEmpty() ? present->shortName() : present->code);
    if (const auto changed = store.change(write, versions->before); !changed)
        return passOn(changed);
    if (const auto fits = allowed(database, versions->after); !fits)
        return passOn(fits);
    const auto added = store.add(write, versions->after);
    if (!added)
        return passOn(added);

    noteFields(write, fieldsOf(*present), fieldsOf(versions->before));
    noteFields(write, fieldsOf(*present), fieldsOf(versions->after), u"new."_s);
    write.note(u"new_version"_s, {}, QString::number(added->value));
    if (const auto committed = write.commit(versions->after.name, present->id.value); !committed)
        return passOn(committed);
    return *added;
}

Result<qint64> assistsOfProcedure(Database &database, ProcedureId procedure)
{
    return CatalogueUseReader(database).assistsOf(procedure);
}

} // namespace somotcua
