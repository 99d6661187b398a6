#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "procedures/Procedure.h"
#include "storage_fwd.h"

namespace somotcua {

/// Every procedure in every validity, hidden ones too, by code, then first day. Saving one: saveProcedure (Setup.h),
/// which corrects it for all days it holds.
[[nodiscard]] Result<QList<Procedure>> allProcedures(Database &database);

/// `wanted` holds from that day on; the version there was is kept up to the day before, and whatever was recorded
/// with it keeps it. Fault::ValidityOverlaps when that leaves it no day of its own.
[[nodiscard]] Result<ProcedureId> changeProcedureFrom(Database &database, const Procedure &wanted, QDate from,
                                                      const Stamp &stamp);

/// How many assists name it.
[[nodiscard]] Result<qint64> assistsOfProcedure(Database &database, ProcedureId procedure);

} // namespace somotcua
