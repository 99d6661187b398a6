#pragma once

#include "sessions/Schedule.h"

namespace somotcua {

/// "Sáng", "Chiều", "Tối", as a book writes them.
QString officialName(Shift shift);
/// The official word or the English id, case and accents aside; also "buổi sáng".
std::optional<Shift> shiftFromText(const QString &text);

} // namespace somotcua
