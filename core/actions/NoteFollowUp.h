#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "followup/FollowUpNote.h"
#include "storage_fwd.h"

#include <QList>

namespace somotcua {

/// The action's name in the audit, and the field that says which notes it wrote.
inline const QString kFollowUpNoted = QStringLiteral("follow_up.note");
inline const QString kFollowUpNotes = QStringLiteral("note");

/// Notes the same about one dossier or several, all or none, as one action. A dossier that was taken back is refused.
[[nodiscard]] Result<FollowUpNote> noteFollowUp(Database &database, const QList<DossierId> &dossiers, FollowUpKind kind,
                                                std::optional<QDate> comesOn, const Stamp &stamp);

} // namespace somotcua
