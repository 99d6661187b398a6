#pragma once

#include <QByteArrayView>
#include <QString>

namespace somotcua {

/// The bytes of a file in the Vietnamese code page of Windows; composed (the file holds letter and tone apart).
QString fromWindows1258(QByteArrayView bytes);
QString fromWindows1252(QByteArrayView bytes);
/// The standard of 1992 with all capitals (RFC 1456).
QString fromViscii(QByteArrayView bytes);

/// Text typed with a `.Vn…` font (TCVN3, ABC), given as the Western characters that Windows takes its bytes for. U+00AD
/// is ư. Characters beyond the font's table stay (domain reference §7.5).
QString fromTcvn3(QStringView western);
/// Text typed with a `VNI-…` font, given in the same way: a letter and the mark behind it are one, decided from left to
/// right by the longest match, since ó ò ô mean something else alone.
QString fromVni(QStringView western);

} // namespace somotcua
