#pragma once

#include <QByteArray>
#include <QString>

namespace somotcua {

constexpr qsizetype kLongestCell = 32'767; // letters a cell holds
constexpr qsizetype kLongestProperty = 255;

/// A text as any spreadsheet can hold it: without halves of pairs or letters that XML forbids, cut with … after
/// `limit` letters.
QString sheetText(QString text, qsizetype limit = kLongestCell);

/// A text for the workbook's library, which takes C strings and checks nothing: UTF-8 without zero bytes, halves of
/// pairs or letters that XML forbids, cut with … after `limit` letters.
QByteArray cellText(QString text, qsizetype limit = kLongestCell);

/// A, B, …, Z, AA, … of a column counted from 0.
QString columnLetters(int column);

/// A name a spreadsheet takes for a sheet: at most 31 letters, none of []:*?/\, never empty.
QString safeSheetName(const QString &wished);

} // namespace somotcua
