#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace somotcua {

/// The whole code of which only the running number of the day was typed, after the pattern of the last code here:
/// "6" is "000.09.739.H26-240930-0006" on that day. Nothing for more than four digits, other signs, or a last code of
/// another form.
std::optional<QString> completedCode(const QString &typed, const QString &lastCode, QDate day);

} // namespace somotcua
