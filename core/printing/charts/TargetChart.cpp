#include "charts/ChartDrawing.h"

#include <QFontMetricsF>

#include <algorithm>

namespace somotcua {

namespace {

constexpr double kEntry = 3.5; // units an entry is high at most
constexpr double kWhole = 100; // percent
constexpr double kGap = 1; // units between bar, percentage and verdict

} // namespace

double targetChartHeight(qsizetype entries, const ChartMetrics &metrics)
{
    return double(entries) * kEntry * metrics.unit;
}

ChartDrawing targetChart(const QList<TargetEntry> &entries, const QRectF &area, const ChartMetrics &metrics)
{
    ChartDrawing drawing;
    const QFontMetricsF fonts(metrics.font);
    const QFontMetricsF bold(metrics.bold);
    const double gap = kGap * metrics.unit;
    double percentWidth = 0;
    double verdictWidth = 0;
    for (const TargetEntry &entry : entries) {
        percentWidth = std::max(percentWidth, bold.horizontalAdvance(entry.percentText));
        verdictWidth = std::max(verdictWidth, fonts.horizontalAdvance(entry.verdict) + metrics.verdictIndent);
    }
    const double barWidth = std::max(0.0, area.width() - percentWidth - verdictWidth - 2 * gap);
    const double height
        = std::min(kEntry * metrics.unit, area.height() / double(std::max<qsizetype>(1, entries.size())));
    const double thick = std::min(metrics.unit * 0.95, height * 0.28);

    double top = area.top();
    for (const TargetEntry &entry : entries) {
        drawing.places << QRectF(area.left(), top, area.width(), height);
        const double words = top + height * 0.12 + fonts.ascent();
        const double room = area.width() - fonts.horizontalAdvance(entry.detail) - gap;
        drawing.texts << ChartDrawing::Text{
            {area.left(), words}, fonts.elidedText(entry.label, Qt::ElideRight, room), ChartDrawing::Voice::Ink};
        drawing.texts << ChartDrawing::Text{
            {area.right() - fonts.horizontalAdvance(entry.detail), words}, entry.detail, ChartDrawing::Voice::Soft};

        const QRectF whole(area.left(), words + fonts.descent() + metrics.unit * 0.2, barWidth, thick);
        const auto at = [&](double percent) {
            return whole.width() * std::clamp(percent, 0.0, kWhole) / kWhole;
        };
        drawing.bars << ChartDrawing::Bar{whole, ChartDrawing::Fill::Empty};
        if (const double percent = entry.percent.value_or(0); percent > 0)
            drawing.bars << ChartDrawing::Bar{{whole.left(), whole.top(), at(percent), whole.height()},
                                              ChartDrawing::Fill::Now};
        if (entry.target) {
            const double mark = metrics.unit * 3 / 16;
            drawing.bars << ChartDrawing::Bar{{whole.left() + at(*entry.target) - mark / 2,
                                               whole.top() - metrics.unit * 0.25, mark,
                                               whole.height() + metrics.unit * 0.5},
                                              ChartDrawing::Fill::Target};
        }
        const double baseline = whole.center().y() + (bold.ascent() - bold.descent()) / 2;
        const double percentRight = whole.right() + gap + percentWidth;
        drawing.texts << ChartDrawing::Text{{percentRight - bold.horizontalAdvance(entry.percentText), baseline},
                                            entry.percentText,
                                            ChartDrawing::Voice::Bold};
        drawing.texts << ChartDrawing::Text{
            {percentRight + gap + metrics.verdictIndent, baseline}, entry.verdict, ChartDrawing::Voice::Ink};
        drawing.verdicts << QPointF(percentRight + gap, whole.center().y());
        top += height;
    }
    return drawing;
}

} // namespace somotcua
