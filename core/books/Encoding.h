#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace somotcua {

/// How the bytes of a book are to be read. Tcvn3 and Vni name the fonts that a book was typed with.
enum class TextEncoding : quint8
{
    Utf8,
    Utf16,
    Windows1258,
    Windows1252,
    Tcvn3,
    Vni,
    Viscii
};

/// "utf-8", "utf-16", "windows-1258", "windows-1252", "tcvn3", "vni", "viscii".
QString idOf(TextEncoding encoding);
/// By its id or a usual other name ("utf8", "cp1258", "abc", …), case and signs aside.
std::optional<TextEncoding> encodingFromName(const QString &name);

/// A text in UTF-8 without its byte order mark, and how it was read.
struct DecodedText
{
    QByteArray utf8;
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Reads bytes as told, or finds out: byte order mark, valid UTF-8, many NULs (UTF-16), else the reading with the most
/// legal Vietnamese syllables. Text of a `.Vn…` or `VNI-…` font is also found where it was saved as Unicode.
/// Fault::BookEncoding when the bytes cannot be what was told.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<TextEncoding> told);

} // namespace somotcua
