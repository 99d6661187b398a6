#pragma once

#include "Report.h"

#include <QByteArray>

namespace somotcua {

enum class CsvAudience : quint8
{
    /// A spreadsheet: BOM, headings and figures in the report's language, a ' before texts that would be formulas.
    People,
    /// A script (`--raw`): ids as headings, ISO days, '.' decimals, no BOM, no '.
    Machine
};

/// contract.md §4: UTF-8, ',', CRLF, blocks parted by an empty line, each under its id; unknown is an empty cell.
QByteArray asCsv(const Report &report, CsvAudience reader);

} // namespace somotcua
