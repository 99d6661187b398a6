#pragma once

#include <QString>

#include <optional>

namespace somotcua {

/// The text of a cell: tidy, without the apostrophe that keeps spreadsheets from taking it for a formula (contract §4).
QString textOf(const QString &cell);

/// A cell of signs alone ("-", "…") says that there is nothing.
bool isEmptyMark(const QString &text);

/// A number that a spreadsheet wrote as 1.08512E+10.
struct ShortenedNumber
{
    bool shortened = false;
    std::optional<QString> digits; // none when digits are lost for good
};
ShortenedNumber shortenedNumber(const QString &text);

} // namespace somotcua
