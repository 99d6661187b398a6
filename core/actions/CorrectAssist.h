#pragma once

#include "assists/AssistEntry.h"
#include "base/Result.h"
#include "base/Stamp.h"
#include "storage_fwd.h"

namespace somotcua {

/// The entry as it stands now, ready for the desk's form.
[[nodiscard]] Result<AssistEntry> readAssist(Database &database, AssistId assist);

/// Puts the corrected entry in the place of the recorded one; the audit keeps both. The dossier follows: made when the
/// new outcome has one, taken back when the last assist that made it no longer does.
[[nodiscard]] Result<> correctAssist(Database &database, AssistId assist, const AssistEntry &entry, const Stamp &stamp);

/// Takes an assist back: it stays in the history and counts nowhere. A dossier that no other assist stands for goes
/// with it.
[[nodiscard]] Result<> takeBackAssist(Database &database, AssistId assist, const Stamp &stamp);

} // namespace somotcua
