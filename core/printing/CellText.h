#pragma once

#include "PaperPage.h"
#include "PaperStyle.h"
#include "PrintedTable.h"
#include "Typesetter.h"

namespace somotcua {

/// Height of a row of so many lines.
inline double rowHeight(const PaperStyle &style, qsizetype lineCount)
{
    return double(lineCount) * style.tableLine + style.rowPadding;
}

/// Lines in the middle of a cell's height, at the side it asks for.
inline void putLines(PaperPage &page, const QRectF &area, const QStringList &lines, const TextStyle &type,
                     PaperAlign align, const PaperStyle &style, Typesetter &typesetter)
{
    double y = area.center().y() - double(lines.size()) * style.tableLine / 2;
    for (const QString &line : lines) {
        const double width = typesetter.width(line, type);
        double x = area.left() + style.cellPadding;
        if (align == PaperAlign::Centre)
            x = area.center().x() - width / 2;
        else if (align == PaperAlign::Right)
            x = area.right() - style.figurePadding - width;
        if (!line.isEmpty())
            page.texts << PaperPage::Text{{x, y + typesetter.baseline(style.tableLine, type)}, line, type};
        y += style.tableLine;
    }
}

inline void putLine(PaperPage &page, double x1, double y1, double x2, double y2)
{
    page.lines << PaperPage::Line{{x1, y1}, {x2, y2}};
}

} // namespace somotcua
