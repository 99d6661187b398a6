#include "charts/ChartPainting.h"

#include "PaperPage.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace somotcua {

namespace {

constexpr double kHatch = 0.4; // units between two strokes
constexpr double kPaperLine = 5; // 1/600 inch: half a point
constexpr double kHatchLine = 3;

/// Strokes from bottom left to top right, cut off at the edges of the bar.
QList<QLineF> hatchOf(const QRectF &bar, double between)
{
    QList<QLineF> strokes;
    const double whole = bar.width() + bar.height();
    const int count = int(whole / between);
    for (int stroke = 1; stroke <= count; ++stroke) {
        const double along = stroke * between;
        // The stroke of all points whose distance from the top left corner, right and down added, is `along`.
        const double right = std::min(along, bar.width());
        const double down = std::min(along, bar.height());
        strokes << QLineF(bar.left() + along - down, bar.top() + down, bar.left() + right, bar.top() + along - right);
    }
    return strokes;
}

/// A line as a narrow box, since a page only fills.
QPainterPath boxOf(const QLineF &line, double width)
{
    QPainterPath path(line.p1());
    path.lineTo(line.p2());
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::FlatCap);
    return stroker.createStroke(path);
}

QPainterPath rectangle(const QRectF &area)
{
    QPainterPath path;
    path.addRect(area);
    return path;
}

/// What of a level line of the scale runs through neither bars nor words.
QList<QLineF> clearOf(const QLineF &line, const QList<QRectF> &taken)
{
    QList<std::pair<double, double>> gaps;
    for (const QRectF &area : taken) {
        if (area.top() < line.y1() && line.y1() < area.bottom())
            gaps << std::pair(area.left(), area.right());
    }
    std::ranges::sort(gaps);
    QList<QLineF> clear;
    double from = line.x1();
    for (const auto &[left, right] : gaps) {
        if (left > from)
            clear << QLineF(from, line.y1(), left, line.y1());
        from = std::max(from, right);
    }
    if (from < line.x2())
        clear << QLineF(from, line.y1(), line.x2(), line.y1());
    return clear;
}

/// Where bars and words stand.
QList<QRectF> takenAreas(const ChartDrawing &drawing, const ChartMetrics &metrics)
{
    QList<QRectF> taken;
    for (const ChartDrawing::Bar &bar : drawing.bars)
        taken << bar.area;
    const double air = metrics.unit * 0.15;
    for (const ChartDrawing::Text &text : drawing.texts) {
        const QFontMetricsF letters(text.voice == ChartDrawing::Voice::Bold ? metrics.bold : metrics.font);
        taken << QRectF(text.baseline.x() - air, text.baseline.y() - letters.capHeight() - air,
                        letters.horizontalAdvance(text.text) + 2 * air, letters.capHeight() + 2 * air);
    }
    return taken;
}

QPainterPath frameOf(const QRectF &area, double width)
{
    QPainterPath path = rectangle(area);
    path.addRect(area.adjusted(width, width, -width, -width));
    path.setFillRule(Qt::OddEvenFill);
    return path;
}

} // namespace

void paintChart(QPainter &painter, const ChartDrawing &drawing, const ChartMetrics &metrics, const ChartInks &inks)
{
    painter.setPen(QPen(inks.grid, metrics.unit / 16));
    painter.drawLines(drawing.grid);
    for (const ChartDrawing::Bar &bar : drawing.bars) {
        if (bar.fill == ChartDrawing::Fill::Before) {
            painter.setPen(QPen(inks.before, metrics.unit / 16));
            painter.setBrush(Qt::NoBrush);
            painter.drawLines(hatchOf(bar.area, kHatch * metrics.unit));
            painter.drawRect(bar.area);
            continue;
        }
        const QColor &fill = bar.fill == ChartDrawing::Fill::Now ? inks.now
            : bar.fill == ChartDrawing::Fill::Empty              ? inks.empty
                                                                 : inks.ink;
        painter.fillRect(bar.area, fill);
    }
    for (const ChartDrawing::Text &text : drawing.texts) {
        painter.setFont(text.voice == ChartDrawing::Voice::Bold ? metrics.bold : metrics.font);
        painter.setPen(text.voice == ChartDrawing::Voice::Soft ? inks.soft : inks.ink);
        painter.drawText(text.baseline, text.text);
    }
}

void addChart(PaperPage &page, const ChartDrawing &drawing, const TextStyle &style)
{
    const ChartMetrics metrics = paperChartMetrics(style);
    const QList<QRectF> taken = takenAreas(drawing, metrics);
    for (const QLineF &line : drawing.grid) {
        for (const QLineF &part : clearOf(line, taken))
            page.faint << boxOf(part, kHatchLine);
    }
    for (const ChartDrawing::Bar &bar : drawing.bars) {
        switch (bar.fill) {
        case ChartDrawing::Fill::Now:
        case ChartDrawing::Fill::Target:
            page.shapes << rectangle(bar.area);
            break;
        case ChartDrawing::Fill::Before:
            for (const QLineF &stroke : hatchOf(bar.area, kHatch * metrics.unit))
                page.shapes << boxOf(stroke, kHatchLine);
            page.shapes << frameOf(bar.area, kPaperLine);
            break;
        case ChartDrawing::Fill::Empty:
            page.shapes << frameOf(bar.area, kPaperLine);
            break;
        }
    }
    for (const ChartDrawing::Text &text : drawing.texts) {
        TextStyle written = style;
        written.bold = text.voice == ChartDrawing::Voice::Bold;
        page.texts << PaperPage::Text{text.baseline, text.text, written};
    }
}

ChartMetrics paperChartMetrics(const TextStyle &style)
{
    TextStyle bold = style;
    bold.bold = true;
    ChartMetrics metrics;
    metrics.font = paperFont(style);
    metrics.bold = paperFont(bold);
    metrics.unit = metrics.font.pixelSize();
    metrics.labelShare = 0.55; // nobody can look up on paper what an ellipsis hides
    metrics.lineUnits = 1.9;
    return metrics;
}

} // namespace somotcua
