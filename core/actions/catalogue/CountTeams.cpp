#include "catalogue/CountTeams.h"

#include "AuditedWrite.h"
#include "office/HamletStore.h"
#include "office/TeamCountStore.h"
#include "text/LenientDate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::CountTeams)
};

constexpr int kMost = 100000;

/// Whose teams: the hamlet's name, or words for the whole.
Result<QString> subjectOf(Database &database, const TeamCount &count)
{
    if (!count.hamlet)
        //: vi: toàn xã
        return Tr::tr("the whole commune");
    const auto found = HamletStore(database).find(*count.hamlet);
    if (!found)
        return passOn(found);
    const std::optional<Hamlet> &hamlet = *found;
    if (!hamlet)
        return fail(Fault::UnknownHamlet);
    return hamlet->name;
}

} // namespace

Result<QList<TeamCount>> teamCounts(Database &database)
{
    return TeamCountStore(database).all();
}

Result<TeamCountId> countTeams(Database &database, const TeamCount &count, const Stamp &stamp)
{
    if (!count.day.isValid())
        return fail(Fault::BadDay);
    if (count.day > stamp.day())
        return fail(Fault::DayInFuture, shownDay(count.day));
    for (const int number : {count.teams, count.members}) {
        if (number < 0 || number > kMost)
            return fail(Fault::BadNumber, QString::number(number));
    }
    if (count.members > 0 && count.teams == 0)
        return fail(Fault::BadNumber, QString::number(count.teams));
    AuditedWrite write(database, stamp, u"team_count.record"_s);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    const auto subject = subjectOf(database, count);
    if (!subject)
        return passOn(subject);
    const auto id = TeamCountStore(database).add(write, count);
    if (!id)
        return passOn(id);
    write.note(u"day"_s, {}, count.day.toString(Qt::ISODate));
    write.note(u"teams"_s, {}, QString::number(count.teams));
    write.note(u"members"_s, {}, QString::number(count.members));
    if (const auto done = write.commit(*subject, id->value); !done)
        return passOn(done);
    return *id;
}

Result<> takeBackTeamCount(Database &database, TeamCountId count, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"team_count.take_back"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    TeamCountStore store(database);
    const auto found = store.find(count);
    if (!found)
        return passOn(found);
    const std::optional<TeamCount> &known = *found;
    if (!known)
        return fail(Fault::AlreadyTakenBack);
    const auto subject = subjectOf(database, *known);
    if (!subject)
        return passOn(subject);
    if (const auto taken = store.setVoided(write, count, Voided::Yes); !taken)
        return taken;
    if (const auto done = write.commit(*subject, count.value); !done)
        return passOn(done);
    return {};
}

} // namespace somotcua
