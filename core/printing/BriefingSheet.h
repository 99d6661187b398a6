#pragma once

#include "PagedDocument.h"

namespace somotcua {

/// The briefing: on the first page the sentence, the totals and the months, on the second fields, obstacles, targets
/// and the signatures. Months, fields and targets are charts, the same as on the screen.
PagedDocument layOutBriefing(const Report &report);

} // namespace somotcua
