#pragma once

#include "PaperFonts.h"

#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace somotcua {

/// What stands on one page, in 1/600 inch from its top left corner. Black, but for what is faint.
struct PaperPage
{
    struct Text
    {
        QPointF baseline; // of the first letter
        QString text;
        TextStyle style;
    };

    struct Line
    {
        QPointF from;
        QPointF to;
    };

    /// Where a cell of the report stands, so that a figure on screen can be pointed at.
    struct Cell
    {
        QRectF area;
        QString block; // "by-field"
        qsizetype row; // of the block, from 0; kTotal for the total
        QString column; // "open_overdue"
    };
    static constexpr qsizetype kTotal = -1;

    /// Where a reader of the pages may want to jump to.
    struct Bookmark
    {
        double top = 0;
        QString title;
        bool isInner = true; // a block of a sheet, not a sheet of its own
    };

    QList<Text> texts;
    QList<Line> lines;
    QList<QPainterPath> shapes; // filled
    QList<Cell> cells;
    QList<Bookmark> bookmarks = {};
    QList<QPainterPath> faint = {}; // filled grey, behind all else: the scale of a chart
};

} // namespace somotcua
