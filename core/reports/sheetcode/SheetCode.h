#pragma once

#include "Report.h"
#include "SheetPayload.h"

#include <expected>

namespace somotcua {

/// So long a text still makes a QR code that any scanner reads from 30 mm of paper.
inline constexpr qsizetype kMostSheetText = 600;

/// The text inside a sheet's QR code (docs/sheet-text.md), in the alphabet of QR's alphanumeric mode: the sheet's code,
/// unit, report, period and totals in the clear, a checksum of all figures, and all figures while the whole stays
/// within kMostSheetText; else the totals and as many rows as fit, block by block. Rows that name citizens are never in
/// it, how many they are is.
QString sheetText(const Report &report, const QString &code);

/// What a sheet's text says.
struct ReadSheet
{
    QString code;
    Report report; // without furniture; totals alone where rows were left out
    LeftOutRows leftOut; // block → rows that are on paper only

    bool isComplete() const { return leftOut.isEmpty(); }
};

/// Why a text is not believed.
enum class SheetTrouble : quint8
{
    NotASheet, // something else was scanned
    NewerVersion, // of a newer program
    Altered // a character or a figure is not as it was printed
};

/// Space around the text is nothing; anything else that differs from what was printed is SheetTrouble::Altered.
std::expected<ReadSheet, SheetTrouble> readSheet(const QString &text);

} // namespace somotcua
