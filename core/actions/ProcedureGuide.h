#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "procedures/Papers.h"
#include "procedures/Procedure.h"
#include "storage_fwd.h"

namespace somotcua {

/// The office's papers of a procedure, else those the program proposes.
[[nodiscard]] Result<QStringList> papersOf(Database &database, const Procedure &procedure);
/// The same for what it costs by channel on a day.
[[nodiscard]] Result<ChannelFees> feesOf(Database &database, const Procedure &procedure, QDate day);

/// What the desk shows of a procedure on a day: the office's papers and fees, else those the program proposes, and the
/// three commonest reasons of the two years before for which it came back here (docs/decisions/0011-guide.md).
[[nodiscard]] Result<ProcedureGuide> procedureGuide(Database &database, const Procedure &procedure, QDate day);

} // namespace somotcua
