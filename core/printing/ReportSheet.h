#pragma once

#include "PagedDocument.h"

namespace somotcua {

/// Any report: official furniture, its blocks one below the other, the signatures with the last rows.
PagedDocument layOutReport(const Report &report);

} // namespace somotcua
