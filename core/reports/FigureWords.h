#pragma once

#include "FigurePlaces.h"

namespace somotcua {

/// What a figure of a sheet is, in the language of the report.
struct FigureWords
{
    QString where; // "A. Theo lĩnh vực, Hộ tịch"
    QString row; // "Hộ tịch"
    QString what; // "Đang giải quyết, quá hạn"
    QString figure; // "9", "22,24"

    /// "Theo lĩnh vực, Hộ tịch, Đang giải quyết, quá hạn: 9", for a screen reader.
    QString whole() const;
};

FigureWords figureWords(const Block &block, const CellPlace &place, const QString &language);
FigureWords figureWords(const Report &report, const FigurePlace &place);

} // namespace somotcua
