#pragma once

#include <QStringView>

namespace somotcua {

/// Whether the letters can be one written Vietnamese syllable: a known onset, a known rhyme, at most one tone, and
/// before -c -ch -p -t only sắc or nặng. What a wrongly read encoding produces almost never is.
bool isVietnameseSyllable(QStringView text);

} // namespace somotcua
