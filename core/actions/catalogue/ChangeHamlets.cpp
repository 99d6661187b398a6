#include "catalogue/ChangeHamlets.h"

#include "catalogue/SaveOfficeRow.h"
#include "catalogue/ShownNames.h"
#include "office/CatalogueUseReader.h"
#include "office/HamletStore.h"
#include "text/Fold.h"
#include "units/HamletNames.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::ChangeHamlets)
};

/// Names that are shown differently now are found differently.
Result<> renewShown(AuditedWrite &write, HamletStore &store, QList<HamletId> alsoChanged = {})
{
    const auto renamed = store.renewNames(write);
    if (!renamed)
        return passOn(renamed);
    for (const HamletId hamlet : *renamed) {
        if (!alsoChanged.contains(hamlet))
            alsoChanged << hamlet;
    }
    return refreshSearchOf(write, alsoChanged);
}

Result<QList<Hamlet>> filtered(const Result<QList<Hamlet>> &hamlets, auto keeps)
{
    if (!hamlets)
        return passOn(hamlets);
    QList<Hamlet> kept = *hamlets;
    kept.removeIf([&](const Hamlet &hamlet) { return !keeps(hamlet); });
    return kept;
}

} // namespace

Result<HamletId> saveHamlet(Database &database, const Hamlet &hamlet, const Stamp &stamp)
{
    Hamlet wanted = hamlet;
    wanted.name = tidy(hamlet.plainName());
    wanted.ownName = wanted.name;
    const QString commune = tidy(hamlet.oldCommune.value_or(QString()));
    wanted.oldCommune = commune.isEmpty() ? std::nullopt : std::optional(commune);
    //: vi: của thôn
    if (wanted.name.isEmpty())
        return fail(Fault::NameMissing, Tr::tr("of the hamlet"));
    const auto all = HamletStore(database).all();
    if (!all)
        return passOn(all);
    if (const Hamlet *same = sameHamlet(wanted, *all))
        return fail(Fault::NameTaken, same->name);
    return saveOfficeRow<HamletStore, Hamlet, HamletId>(
        database, wanted, u"hamlet"_s, Fault::UnknownHamlet, stamp,
        [](AuditedWrite &write, HamletStore &store, const Hamlet &before, const Hamlet &after) {
            // change() wrote the plain name over the one shown.
            const bool renamed = before.id && before.name != after.name;
            return renewShown(write, store, renamed ? QList{after.id} : QList<HamletId>());
        });
}

Result<> joinHamlets(Database &database, HamletId kept, HamletId other, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"hamlet.join"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    HamletStore store(database);
    const auto hamlets = store.withJoined();
    if (!hamlets)
        return passOn(hamlets);
    const QList<HamletId> moved = movedByJoining(kept, other, *hamlets);
    if (moved.isEmpty())
        return fail(Fault::UnknownHamlet);
    QString subject;
    for (Hamlet hamlet : *hamlets) {
        if (!moved.contains(hamlet.id))
            continue;
        if (hamlet.id == other)
            subject = hamlet.name;
        const auto before = hamlet.joinedTo;
        hamlet.joinedTo = kept;
        if (const auto changed = store.change(write, hamlet); !changed)
            return changed;
        write.note(u"joined_to."_s + QString::number(hamlet.id.value),
                   before ? std::optional(QString::number(before->value)) : std::nullopt, QString::number(kept.value));
    }
    if (const auto shown = renewShown(write, store); !shown)
        return shown;
    if (const auto done = write.commit(subject, other.value); !done)
        return passOn(done);
    return {};
}

Result<QList<Hamlet>> hamletsOffered(Database &database, QDate day)
{
    return filtered(HamletStore(database).all(), [day](const Hamlet &hamlet) { return hamlet.offeredOn(day); });
}

Result<QList<Hamlet>> joinedHamlets(Database &database)
{
    return filtered(HamletStore(database).withJoined(),
                    [](const Hamlet &hamlet) { return hamlet.joinedTo.has_value(); });
}

Result<QHash<HamletId, qint64>> peopleByHamlet(Database &database)
{
    return CatalogueUseReader(database).peopleByHamlet();
}

Result<qint64> assistsOfHamlet(Database &database, HamletId hamlet)
{
    return CatalogueUseReader(database).assistsOf(hamlet);
}

} // namespace somotcua
