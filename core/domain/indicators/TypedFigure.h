#pragma once

#include <QString>

#include <optional>

namespace somotcua {

/// A count as people write it: "16526", "16.526", "16 526"; nothing for anything else.
std::optional<qint64> countTyped(const QString &text);

/// A percent in hundredths: "95", "27,23", "27.5 %"; nothing for more than two decimals.
std::optional<qint64> hundredthsTyped(const QString &text);

/// A percent in hundredths as a form shows it, to be typed again: 9500 is "95", 2750 "27,5".
QString typedPercent(qint64 hundredths);

} // namespace somotcua
