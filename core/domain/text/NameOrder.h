#pragma once

#include <QByteArray>
#include <QString>

namespace somotcua {

/// A key whose byte order is the order of a Vietnamese list of people: given name (the last word) first, then family
/// name and middle names; letters a ă â b c d đ e ê … before tones, tones ngang huyền hỏi ngã sắc nặng (domain
/// reference §7.3). The key is plain ASCII and stored with the row, so that the order is the same on every machine.
QByteArray nameKey(const QString &fullName);

/// The same order for any text read from its first word (fields, hamlets, headings).
QByteArray textKey(const QString &text);

} // namespace somotcua
