#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "base/Stamp.h"
#include "storage_fwd.h"

namespace somotcua {

/// Writes down that somebody looked at the unmasked number and phone behind a dossier. To be called before they are
/// shown; when it cannot be written they stay masked.
[[nodiscard]] Result<> revealCitizen(Database &database, DossierId dossier, const QString &subject, const Stamp &stamp);

} // namespace somotcua
