#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "followup/FollowUpNote.h"
#include "storage_fwd.h"

#include <QList>

namespace somotcua {

class AuditedWrite;
struct AuditEntry;

/// The action's name in the audit.
inline const QString kFollowUpNoted = QStringLiteral("follow_up.note");

/// Notes the same about one dossier or several, all or none, as one action. A dossier that was taken back is refused.
[[nodiscard]] Result<FollowUpNote> noteFollowUp(Database &database, const QList<DossierId> &dossiers, FollowUpKind kind,
                                                std::optional<QDate> comesOn, const Stamp &stamp);

/// For undoing: all notes that this line of the audit says.
[[nodiscard]] Result<> takeBackFollowUpNotes(AuditedWrite &write, const AuditEntry &entry);

} // namespace somotcua
