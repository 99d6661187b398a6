#pragma once

#include <QByteArray>

#include <random>

namespace somotcua {

/// A book as offices keep them: people who come again with and without numbers and phones, several rows of a code, rows
/// without codes, days in many writings, blank and odd cells, texts that spreadsheets would take for formulas. The same
/// seed makes the same book.
QByteArray randomBook(quint32 seed, int rows);

} // namespace somotcua
