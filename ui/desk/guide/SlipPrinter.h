#pragma once

#include "base/Result.h"
#include "PagedDocument.h"

class QWidget;

namespace somotcua {

/// Asks for a printer and prints the slip in its real size at the upper left of whatever paper is in it, with a line to
/// cut along; whether it was printed (stopping is no error).
[[nodiscard]] Result<bool> printSlip(const PagedDocument &slip, QWidget *parent);

} // namespace somotcua
