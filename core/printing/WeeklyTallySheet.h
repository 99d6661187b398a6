#pragma once

#include "PagedDocument.h"

namespace somotcua {

/// The weekly tally on one A4 page, landscape (forms §8.1, look.md §6): block A over the full width, B and C left, D
/// right, recipients and signatures on one line, the rows a little closer and the volunteers with initials when that
/// saves a page. When there is more, B to D and the signatures go to the next page together; when that is not enough, B
/// and C flow on at the left, D at the right.
PagedDocument layOutWeeklyTally(const Report &report);

} // namespace somotcua
