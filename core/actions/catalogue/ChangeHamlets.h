#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "storage_fwd.h"
#include "units/Unit.h"

#include <QHash>

namespace somotcua {

/// A hamlet by its own name and old commune; id 0: a new one. Fault::NameTaken when another is called the same.
[[nodiscard]] Result<HamletId> saveHamlet(Database &database, const Hamlet &hamlet, const Stamp &stamp);

/// `other` is the same hamlet as `kept` and counts for it from now on, with whatever was joined to it before. Nothing
/// is written over: parting them again is undoing it.
[[nodiscard]] Result<> joinHamlets(Database &database, HamletId kept, HamletId other, const Stamp &stamp);

/// What the desk and forms offer on that day.
[[nodiscard]] Result<QList<Hamlet>> hamletsOffered(Database &database, QDate day);
/// Those that were joined to others.
[[nodiscard]] Result<QList<Hamlet>> joinedHamlets(Database &database);

/// Distinct persons of each hamlet, and how many assists they had.
[[nodiscard]] Result<QHash<HamletId, qint64>> peopleByHamlet(Database &database);
[[nodiscard]] Result<qint64> assistsOfHamlet(Database &database, HamletId hamlet);

} // namespace somotcua
