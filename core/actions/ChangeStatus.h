#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "dossiers/Dossier.h"
#include "storage_fwd.h"

namespace somotcua {

/// Moves one dossier (domain: advance) and adds the line to its history. When the reception is recorded, an expected
/// due day is counted again from it, once; a typed one is never touched.
[[nodiscard]] Result<StatusChange> changeStatus(Database &database, DossierId dossier, DossierStatus to, QDate day,
                                                const std::optional<QString> &reason, const Stamp &stamp);

} // namespace somotcua
