#pragma once

#include "PagedDocument.h"

namespace somotcua {

/// The sheet of each session of the report on a page of its own, to be signed: its counts, how the assists ended beside
/// what was in the way, what is still open below.
PagedDocument layOutSessionSheets(const Report &report);

} // namespace somotcua
