#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "base/Stamp.h"
#include "procedures/Papers.h"
#include "storage_fwd.h"

namespace somotcua {

/// Makes the list of papers of a procedure the office's own, in this order; blank and double names are left out. An
/// empty list is one that needs no papers. What is no longer in it is taken back, not removed.
[[nodiscard]] Result<> savePapers(Database &database, ProcedureId procedure, const QStringList &papers,
                                  const Stamp &stamp);
/// The same for what it costs: digits, HDND, or nothing.
[[nodiscard]] Result<> saveFees(Database &database, ProcedureId procedure, const ChannelFees &fees, const Stamp &stamp);

} // namespace somotcua
