#pragma once

#include "charts/ChartDrawing.h"

#include <QColor>

class QPainter;

namespace somotcua {

struct PaperPage;
struct TextStyle;

/// The inks of a chart on the screen; none of them carries a meaning alone.
struct ChartInks
{
    QColor now;
    QColor before; // hatching and its edge
    QColor empty;
    QColor ink;
    QColor soft;
    QColor grid;
};

/// Paints a drawing with a widget's colours and the fonts it was laid out with.
void paintChart(QPainter &painter, const ChartDrawing &drawing, const ChartMetrics &metrics, const ChartInks &inks);

/// Puts the same drawing on a page, black on a faint scale, its letters in this style.
void addChart(PaperPage &page, const ChartDrawing &drawing, const TextStyle &style);

/// Sizes for paper: the fonts of a style, in 1/600 inch.
ChartMetrics paperChartMetrics(const TextStyle &style);

} // namespace somotcua
