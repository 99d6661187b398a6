#pragma once

#include "PagedDocument.h"

namespace somotcua {

/// The roster in the seven columns of its form (forms §8.3): the weekday over the date, the shift over its hours, one
/// person and phone a line; who stands in is left to the pen.
PagedDocument layOutRoster(const Report &report);

} // namespace somotcua
