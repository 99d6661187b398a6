#pragma once

#include "Report.h"

#include <QStringList>

#include <expected>

namespace somotcua {

struct FigurePlace
{
    qsizetype block = 0;
    CellPlace cell;

    friend bool operator==(const FigurePlace &, const FigurePlace &) = default;
};

/// What the name of a figure does not fit, and what there is instead.
struct MisnamedFigure
{
    enum class Part : quint8
    {
        NoBlock,
        NoRow,
        SeveralRows, // more than one has that name
        NoColumn
    };
    Part part = Part::NoBlock;
    QString asked;
    QStringList there;
};

/// BLOCK/ROW/COLUMN (contract §4), as ids: "by-field/Hộ tịch/open_overdue". ROW is `total`, or the first cell as
/// machines read it, empty when that is unknown; where several rows share it, as many of the next names (texts and days
/// before the first figure) as tell them apart, joined by "+": "comparison/period+assists/percent".
std::expected<FigurePlace, MisnamedFigure> figurePlace(const Report &report, const QString &name);

/// The shortest such name.
QString figureName(const Report &report, const FigurePlace &place);

} // namespace somotcua
