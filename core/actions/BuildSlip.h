#pragma once

#include "assists/AssistEntry.h"
#include "base/Result.h"
#include "GuidanceSlip.h"
#include "storage_fwd.h"

namespace somotcua {

/// The slip of an entry as it stands, saved or not. `due` is the day the result is expected.
[[nodiscard]] Result<GuidanceSlip> slipOf(Database &database, const AssistEntry &entry, std::optional<QDate> due,
                                          const QDateTime &now, const QString &language);
/// The slip of a recorded assist, with the due day and the code its dossier has by now.
[[nodiscard]] Result<GuidanceSlip> slipOf(Database &database, AssistId assist, const QDateTime &now,
                                          const QString &language);

} // namespace somotcua
