#include "catalogue/SaveOfficeRow.h"
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

std::optional<QString> tidied(const std::optional<QString> &text)
{
    const QString clean = tidy(text.value_or(QString()));
    return clean.isEmpty() ? std::nullopt : std::optional(clean);
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
    wanted.phone = tidied(volunteer.phone);
    wanted.organisation = tidied(volunteer.organisation);
    //: vi: của tổ viên
    if (wanted.name.isEmpty())
        return fail(Fault::NameMissing, Tr::tr("of the volunteer"));
    if (wanted.activeFrom && wanted.activeTo && *wanted.activeTo < *wanted.activeFrom)
        return fail(Fault::DaysReversed, wanted.name);
    return saveOfficeRow<VolunteerStore, Volunteer, VolunteerId>(
        database, wanted, u"volunteer"_s, Fault::UnknownVolunteer, stamp, [](auto &&...) { return Result<>(); });
}

Result<QList<Hamlet>> hamlets(Database &database)
{
    return HamletStore(database).all();
}

Result<QList<Procedure>> procedures(Database &database, QDate day)
{
    return ProcedureStore(database).on(day);
}

} // namespace somotcua
