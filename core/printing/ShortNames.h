#pragma once

#include <QString>

namespace somotcua {

/// "Vũ Thúy Loan, Doãn Ngọc Yến" as "V. T. Loan, D. N. Yến" (look.md §4): the given name whole, the rest as initials.
/// Two who would look alike keep their full names.
QString shortNames(const QString &names);

} // namespace somotcua
