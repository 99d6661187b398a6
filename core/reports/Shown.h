#pragma once

#include "Report.h"

#include <QLocale>

namespace somotcua {

/// The locale of a report's figures: "vi" writes 1.234 and 42,86, anything else as English does.
QLocale localeOf(const QString &language);

/// Decimals people and machines read: percents two, other numbers (minutes) one.
int decimalsOf(ColumnKind kind);

/// Rounded half away from zero, as contract.md §4 rounds percents.
double rounded(double value, int decimals);

/// Whether nothing is known: no value, and also a null text, an invalid day, a number that is none.
bool isUnknown(const QVariant &cell);

/// One cell as people read it on screen, on paper and in text: "1.234", "42,86", "23/09/2024", a Term by its label, "—"
/// for what is unknown. A text in a column of numbers (the label of a total) stays that text.
QString shown(const QVariant &cell, ColumnKind kind, const QString &language);

/// The same, with the sign of a difference ("+14", "-3", "0") where the column asks for it.
QString shown(const QVariant &cell, const Column &column, const QString &language);

/// What machines read of a text cell: the id of a Term, the text of a string; nothing for numbers, days and unknowns.
std::optional<QString> machineText(const QVariant &cell);

} // namespace somotcua
