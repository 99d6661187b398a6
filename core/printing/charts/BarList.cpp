#include "charts/ChartDrawing.h"

#include <QFontMetricsF>

#include <algorithm>

namespace somotcua {

namespace {

double baselineIn(const QFontMetricsF &fonts, double middle)
{
    return middle + (fonts.ascent() - fonts.descent()) / 2;
}

} // namespace

double barListHeight(qsizetype entries, const ChartMetrics &metrics)
{
    return double(entries) * metrics.lineUnits * metrics.unit;
}

ChartDrawing barList(const QList<ChartEntry> &entries, const QRectF &area, const ChartMetrics &metrics)
{
    ChartDrawing drawing;
    const QFontMetricsF fonts(metrics.font);
    const QFontMetricsF bold(metrics.bold);
    const double gap = metrics.unit * 0.75;
    double label = 0;
    double nowWidth = 0;
    double beforeWidth = 0;
    double largest = 0;
    bool compared = false;
    for (const ChartEntry &entry : entries) {
        label = std::max(label, fonts.horizontalAdvance(entry.label));
        nowWidth = std::max(nowWidth, bold.horizontalAdvance(entry.nowText));
        beforeWidth = std::max(beforeWidth, fonts.horizontalAdvance(entry.beforeText));
        largest = std::max({largest, entry.now.value_or(0), entry.before.value_or(0)});
        compared = compared || !entry.beforeText.isEmpty();
    }
    label = std::min(label, area.width() * metrics.labelShare);
    const double values = nowWidth + (compared ? gap + beforeWidth : 0);
    const double barsLeft = area.left() + label + gap;
    const double barsWidth = std::max(0.0, area.right() - values - gap - barsLeft);
    const double line
        = std::min(metrics.lineUnits * metrics.unit, area.height() / double(std::max<qsizetype>(1, entries.size())));

    double top = area.top();
    for (const ChartEntry &entry : entries) {
        const double middle = top + line / 2;
        drawing.places << QRectF(area.left(), top, area.width(), line);
        const QString shown = fonts.horizontalAdvance(entry.label) <= label + 1
            ? entry.label
            : QFontMetricsF(metrics.font).elidedText(entry.label, Qt::ElideRight, label);
        drawing.texts << ChartDrawing::Text{{area.left(), baselineIn(fonts, middle)}, shown, ChartDrawing::Voice::Ink};

        const double thick = std::min(metrics.unit * (compared ? 0.6 : 0.95), line * (compared ? 0.3 : 0.5));
        const auto bar = [&](std::optional<double> value, double y, ChartDrawing::Fill fill) {
            if (value.value_or(0) > 0)
                drawing.bars << ChartDrawing::Bar{{barsLeft, y, barsWidth * value.value_or(0) / largest, thick}, fill};
        };
        bar(entry.now, compared ? middle - thick - 0.06 * metrics.unit : middle - thick / 2, ChartDrawing::Fill::Now);
        if (compared)
            bar(entry.before, middle + 0.06 * metrics.unit, ChartDrawing::Fill::Before);

        const double nowRight = area.right() - (compared ? gap + beforeWidth : 0);
        drawing.texts << ChartDrawing::Text{
            {nowRight - bold.horizontalAdvance(entry.nowText), baselineIn(bold, middle)},
            entry.nowText,
            ChartDrawing::Voice::Bold};
        if (compared) {
            drawing.texts << ChartDrawing::Text{
                {area.right() - fonts.horizontalAdvance(entry.beforeText), baselineIn(fonts, middle)},
                entry.beforeText,
                ChartDrawing::Voice::Soft};
        }
        top += line;
    }
    return drawing;
}

} // namespace somotcua
