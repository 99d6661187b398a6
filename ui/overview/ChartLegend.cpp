#include "overview/ChartLegend.h"

#include "charts/ChartPainting.h"
#include "common/Look.h"

#include <QFontMetrics>
#include <QPainter>

namespace somotcua {

namespace {

constexpr double kBoxUnits = 1.125; // as an icon in a row
constexpr double kBetweenUnits = 0.75;

} // namespace

void ChartLegend::setFills(const QString &now, const QString &before)
{
    m_now = now;
    m_before = before;
    updateGeometry();
    update();
}

void ChartLegend::setTarget(const QString &target)
{
    m_target = target;
    updateGeometry();
    update();
}

int ChartLegend::widthOf(const QString &word) const
{
    const Metrics &metrics = lookOf(this).metrics;
    if (word.isEmpty())
        return 0;
    return metrics.of(kBoxUnits) + metrics.iconGap()
        + QFontMetrics(metrics.font(TypeRole::Hint)).horizontalAdvance(word) + metrics.of(kBetweenUnits);
}

QSize ChartLegend::sizeHint() const
{
    const Metrics &metrics = lookOf(this).metrics;
    return {widthOf(m_now) + widthOf(m_before) + widthOf(m_target),
            QFontMetrics(metrics.font(TypeRole::Hint)).height()};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    if (width() < sizeHint().width())
        return;
    const Look &look = lookOf(this);
    const double unit = look.metrics.unit();
    ChartMetrics metrics;
    metrics.font = look.metrics.font(TypeRole::Hint);
    metrics.bold = metrics.font;
    metrics.unit = unit;
    const QFontMetrics fonts(metrics.font);
    ChartDrawing drawing;
    double left = 0;
    const auto add = [&](const QString &word, ChartDrawing::Fill fill) {
        if (word.isEmpty())
            return;
        QRectF box(left, height() / 2.0 - unit * 0.35, unit * kBoxUnits, unit * 0.7);
        if (fill == ChartDrawing::Fill::Target)
            box = QRectF(left + unit * 0.45, height() / 2.0 - unit * 0.5, unit * 3 / 16, unit);
        drawing.bars << ChartDrawing::Bar{box, fill};
        const double baseline = height() / 2.0 + (fonts.ascent() - fonts.descent()) / 2.0;
        drawing.texts << ChartDrawing::Text{
            {left + look.metrics.of(kBoxUnits) + look.metrics.iconGap(), baseline}, word, ChartDrawing::Voice::Soft};
        left += widthOf(word);
    };
    add(m_now, ChartDrawing::Fill::Now);
    add(m_before, ChartDrawing::Fill::Before);
    add(m_target, ChartDrawing::Fill::Target);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter, drawing, metrics,
               {.now = look.colours.accent,
                .before = look.colours.inkSoft,
                .empty = look.colours.idleTint,
                .ink = look.colours.ink,
                .soft = look.colours.inkSoft,
                .grid = look.colours.line});
}

} // namespace somotcua
