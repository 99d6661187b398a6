#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "dossiers/Dossier.h"
#include "storage_fwd.h"

namespace somotcua {

/// The name in the audit of an action that moves several dossiers, and of the fields that say which line each got.
inline const QString kStatusesChanged = QStringLiteral("dossier.statuses");
inline const QString kStatusLinePrefix = QStringLiteral("line.");

/// Moves one dossier (domain: advance) and adds the line to its history. When the reception is recorded, an expected
/// due day is counted again from it, once; a typed one is never touched.
[[nodiscard]] Result<StatusChange> changeStatus(Database &database, DossierId dossier, DossierStatus to, QDate day,
                                                const std::optional<QString> &reason, const Stamp &stamp);
/// The same move of several, all or none, as one action.
[[nodiscard]] Result<QList<StatusChange>> changeStatuses(Database &database, const QList<DossierId> &dossiers,
                                                         DossierStatus to, QDate day,
                                                         const std::optional<QString> &reason, const Stamp &stamp);

} // namespace somotcua
