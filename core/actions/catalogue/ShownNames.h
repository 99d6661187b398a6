#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "storage_fwd.h"

#include <QList>

namespace somotcua {

/// Brings the search in step with names that changed in the catalogue.
[[nodiscard]] Result<> refreshSearchOf(AuditedWrite &write, ProcedureId procedure);
[[nodiscard]] Result<> refreshSearchOf(AuditedWrite &write, const QList<HamletId> &hamlets);

} // namespace somotcua
