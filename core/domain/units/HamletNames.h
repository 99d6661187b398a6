#pragma once

#include "units/Unit.h"

#include <QHash>
#include <QList>

namespace somotcua {

/// How each hamlet is shown: by its own name, with the old commune in brackets where two hamlets that are not the same
/// have one name; a joined one by the name of the hamlet it was joined to.
QHash<HamletId, QString> shownHamletNames(const QList<Hamlet> &hamlets);

/// Another hamlet, joined ones aside, that would be shown by the same words as `wanted`; null when there is none.
const Hamlet *sameHamlet(const Hamlet &wanted, const QList<Hamlet> &hamlets);

/// Which hamlets count for which after `other` was joined to `kept`: whatever was joined to `other` comes along.
/// Nothing when the two are one already.
QList<HamletId> movedByJoining(HamletId kept, HamletId other, const QList<Hamlet> &hamlets);

} // namespace somotcua
