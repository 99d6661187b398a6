#pragma once

#include <QByteArray>

#include <optional>

namespace somotcua {

/// A payload in as few bytes as we can: an arithmetic coder over SheetModel, which has read the words of our reports
/// before (version A: dictionary_a.txt, never changed once sheets are out). A third shorter than deflate with the same
/// words. The payload holds no zero byte.
QByteArray packed(const QByteArray &payload);

/// Nothing when more comes out than a sheet can hold.
std::optional<QByteArray> unpacked(const QByteArray &bytes);

/// CRC-32 (IEEE 802.3) as eight capitals of hexadecimal.
QByteArray checkOf(const QByteArray &text);

} // namespace somotcua
