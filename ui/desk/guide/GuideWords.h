#pragma once

#include <QString>

#include <optional>

namespace somotcua {

/// "10.000 đ", "theo HĐND", "—" when it is not known.
QString feeWords(const std::optional<QString> &fee);

} // namespace somotcua
