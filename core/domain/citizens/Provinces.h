#pragma once

#include <QString>

#include <optional>

namespace somotcua {

/// The province of birth registration by the first three digits of a personal number: the 63 of before July 2025,
/// whose codes stay in use.
std::optional<QString> provinceOfCode(int code);

/// Codes from 101 on stand for countries of birth.
inline constexpr int kFirstCountryCode = 101;

} // namespace somotcua
