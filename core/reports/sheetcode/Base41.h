#pragma once

#include <QByteArray>

#include <optional>

namespace somotcua {

/// Bytes as capitals, digits and `*+-./`: three characters for two bytes, as short in a QR code as base 45 (RFC 9285),
/// but without the space, the colon and the percent sign, so that a text can be copied and cut into fields.
QByteArray toBase41(const QByteArray &bytes);

/// Nothing when a character, a length or a value is not what toBase41 would write.
std::optional<QByteArray> fromBase41(const QByteArray &text);

} // namespace somotcua
