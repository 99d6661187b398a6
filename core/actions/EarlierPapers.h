#pragma once

#include "assists/AssistEntry.h"
#include "assists/PaperMarkStore.h"
#include "base/Result.h"

namespace somotcua {

/// What the person of an entry had already brought for this procedure at the last visit where the papers were looked
/// through; nothing for somebody new. `but` is an assist being corrected.
[[nodiscard]] Result<std::optional<EarlierPapers>>
earlierPapers(Database &database, const AssistEntry &entry, ProcedureId procedure, std::optional<AssistId> but = {});

} // namespace somotcua
