#pragma once

#include "PaperUnits.h"
#include "Report.h"

#include <QSizeF>

namespace somotcua {

/// Sizes of a sheet. Lengths in 1/600 inch, type in points.
struct PaperStyle
{
    QSizeF page; // A4 as it is turned
    double top = millimetres(20);
    double bottom = millimetres(20);
    double left = millimetres(30);
    double right = millimetres(15);

    double textPoints = 13;
    double titlePoints = 14;
    double tablePoints = 11;
    double textLine = millimetres(5.4); // from line to line
    double titleLine = millimetres(6);
    double tableLine = millimetres(4.4);
    double cellPadding = millimetres(0.9); // left and right
    double figurePadding = millimetres(1.8); // right of a number
    double rowPadding = millimetres(0.8); // above and below together
    double handRoom = millimetres(18); // for the signature
    double gap = millimetres(3); // between blocks
    double signatureGap = millimetres(4); // between signatures, where it breaks none
    double leastMark = millimetres(25); // the side of a QR code, its white not counted; at most 30

    double bodyWidth() const { return page.width() - left - right; }
    double bodyBottom() const { return page.height() - bottom; }
};

inline QSizeF pageSizeOf(Orientation orientation)
{
    const QSizeF portrait(millimetres(210), millimetres(297));
    return orientation == Orientation::Portrait ? portrait : portrait.transposed();
}

} // namespace somotcua
