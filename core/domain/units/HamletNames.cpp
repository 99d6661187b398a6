#include "units/HamletNames.h"

#include "text/Fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QString nameKeyOf(const Hamlet &hamlet)
{
    return matchKey(hamlet.plainName());
}

} // namespace

QHash<HamletId, QString> shownHamletNames(const QList<Hamlet> &hamlets)
{
    QHash<QString, int> sameName;
    for (const Hamlet &hamlet : hamlets) {
        if (!hamlet.joinedTo)
            ++sameName[nameKeyOf(hamlet)];
    }
    QHash<HamletId, QString> shown;
    for (const Hamlet &hamlet : hamlets) {
        QString name = hamlet.plainName();
        if (sameName.value(nameKeyOf(hamlet)) > 1 && hamlet.oldCommune)
            name += u" (%1)"_s.arg(*hamlet.oldCommune);
        shown.insert(hamlet.id, name);
    }
    for (const Hamlet &hamlet : hamlets) {
        if (hamlet.joinedTo && shown.contains(*hamlet.joinedTo))
            shown[hamlet.id] = shown.value(*hamlet.joinedTo);
    }
    return shown;
}

const Hamlet *sameHamlet(const Hamlet &wanted, const QList<Hamlet> &hamlets)
{
    const auto communeKey = [](const Hamlet &hamlet) {
        return matchKey(hamlet.oldCommune.value_or(QString()));
    };
    const auto found = std::ranges::find_if(hamlets, [&](const Hamlet &other) {
        return other.id != wanted.id && !other.joinedTo && matchKey(other.plainName()) == matchKey(wanted.plainName())
            && communeKey(other) == communeKey(wanted);
    });
    return found == hamlets.cend() ? nullptr : &*found;
}

QList<HamletId> movedByJoining(HamletId kept, HamletId other, const QList<Hamlet> &hamlets)
{
    const auto find = [&](HamletId id) {
        return std::ranges::find(hamlets, id, &Hamlet::id);
    };
    const auto keptHamlet = find(kept);
    const auto otherHamlet = find(other);
    if (keptHamlet == hamlets.cend() || otherHamlet == hamlets.cend() || kept == other)
        return {};
    if (keptHamlet->joinedTo || otherHamlet->joinedTo)
        return {}; // only hamlets that count for themselves are joined
    QList<HamletId> moved{other};
    for (const Hamlet &hamlet : hamlets) {
        if (hamlet.joinedTo == other)
            moved << hamlet.id;
    }
    return moved;
}

} // namespace somotcua
