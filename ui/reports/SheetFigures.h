#pragma once

#include "FigurePlaces.h"
#include "PagedDocument.h"

namespace somotcua {

/// A figure on a laid-out sheet that can be asked for its rows.
struct SheetFigure
{
    int page = 0;
    QRectF area; // in 1/600 inch
    FigurePlace place;
};

/// All of them, page by page, from the top left to the bottom right.
QList<SheetFigure> figuresOn(const PagedDocument &document, const Report &report);

/// The figure that the eye finds going from one in a direction; the same one where there is none.
enum class Step : quint8
{
    Left,
    Right,
    Up,
    Down
};
int figureBeside(const QList<SheetFigure> &figures, int from, Step step);

} // namespace somotcua
