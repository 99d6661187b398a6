#pragma once

#include "GuidanceSlip.h"
#include "PagedDocument.h"

namespace somotcua {

/// The slip on half an A5 sheet across (148 × 105 mm, A6): what is missing first, the dossier's code as text and QR,
/// when to come again. With many papers the type becomes smaller, then a second slip follows.
PagedDocument layOutSlip(const GuidanceSlip &slip);

} // namespace somotcua
