#pragma once

#include "text/LenientDate.h"

namespace somotcua {

/// A birth as somebody types it in a form: as parseBirth reads it, and ddMMyyyy or ddMMyy without signs between, where
/// a book would hold a serial.
std::optional<BirthDate> parseTypedBirth(const QString &text, QDate latest);

} // namespace somotcua
