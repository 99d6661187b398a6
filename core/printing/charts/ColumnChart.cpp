#include "charts/ChartDrawing.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace somotcua {

namespace {

constexpr int kMostSteps = 4;

double largestOf(const QList<ChartEntry> &entries)
{
    double largest = 0;
    for (const ChartEntry &entry : entries)
        largest = std::max({largest, entry.now.value_or(0), entry.before.value_or(0)});
    return largest;
}

/// Draws one chart; the parts share its scale and its fonts.
class Columns
{
public:
    Columns(const QList<ChartEntry> &entries, const QRectF &area, const ChartMetrics &metrics)
        : m_entries(entries)
        , m_metrics(metrics)
        , m_fonts(metrics.font)
        , m_bold(metrics.bold)
        , m_step(gridStep(largestOf(entries)))
        , m_top(std::max(m_step, std::ceil(largestOf(entries) / m_step) * m_step))
    {
        const double scale = m_fonts.horizontalAdvance(number(m_top)) + metrics.unit * 0.5;
        // Room for a value over the highest column and for the labels below.
        m_plot = area.adjusted(scale, metrics.unit * 1.25, 0, -metrics.unit * 1.5);
    }

    ChartDrawing draw()
    {
        drawGrid();
        const double slot = m_plot.width() / double(std::max<qsizetype>(1, m_entries.size()));
        decideValues(slot);
        for (qsizetype index = 0; index < m_entries.size(); ++index)
            drawEntry(m_entries[index], {m_plot.left() + double(index) * slot, m_plot.top(), slot, m_plot.height()});
        return m_drawing;
    }

private:
    static QString number(double value) { return QString::number(value, 'g', 12).replace(u'.', u','); }
    double heightOf(double value) const { return m_plot.height() * value / m_top; }

    void add(const QString &text, double centre, double baseline, ChartDrawing::Voice voice)
    {
        const QFontMetricsF &fonts = voice == ChartDrawing::Voice::Bold ? m_bold : m_fonts;
        m_drawing.texts << ChartDrawing::Text{{centre - fonts.horizontalAdvance(text) / 2, baseline}, text, voice};
    }

    void drawGrid()
    {
        const int lines = qRound(m_top / m_step);
        for (int line = 0; line <= lines; ++line) {
            const double value = line * m_step;
            const double y = m_plot.bottom() - heightOf(value);
            m_drawing.grid << QLineF(m_plot.left(), y, m_plot.right(), y);
            const QString text = number(value);
            const double x = m_plot.left() - m_metrics.unit * 0.5 - m_fonts.horizontalAdvance(text);
            m_drawing.texts << ChartDrawing::Text{
                {x, y + m_fonts.ascent() / 2 - m_fonts.descent() / 2}, text, ChartDrawing::Voice::Soft};
        }
    }

    double columnWidth(double slot, bool compared) const
    {
        return std::min(slot * (compared ? 0.36 : 0.55), m_metrics.unit * 2);
    }
    double gapIn(double slot) const { return std::min(slot * 0.04, m_metrics.unit * 0.2); }

    /// All values over the columns, or the present ones alone, or none: those that would run into each other stay in
    /// the table beside the chart, and no column looks as if it had none.
    void decideValues(double slot)
    {
        const double apart = m_metrics.unit * 0.15;
        double widestNow = 0;
        double widestPair = 0; // the halves that meet between two columns
        for (const ChartEntry &entry : m_entries) {
            const double now = m_bold.horizontalAdvance(entry.nowText);
            widestNow = std::max(widestNow, now);
            if (!entry.beforeText.isEmpty())
                widestPair = std::max(widestPair, (now + m_fonts.horizontalAdvance(entry.beforeText)) / 2);
        }
        m_nowShown = widestNow + apart <= slot;
        const double between = columnWidth(slot, true) + gapIn(slot);
        m_beforeShown = m_nowShown && widestPair + apart <= std::min(between, slot - between);
    }

    void drawEntry(const ChartEntry &entry, const QRectF &slot)
    {
        m_drawing.places << slot.adjusted(0, -m_metrics.unit * 1.25, 0, m_metrics.unit * 1.5);
        const bool compared = !entry.beforeText.isEmpty();
        const double width = columnWidth(slot.width(), compared);
        const double gap = gapIn(slot.width());
        const double middle = slot.center().x();
        if (compared) {
            drawColumn(entry.before, entry.beforeText, middle - gap / 2 - width, width, ChartDrawing::Fill::Before);
            drawColumn(entry.now, entry.nowText, middle + gap / 2, width, ChartDrawing::Fill::Now);
        } else {
            drawColumn(entry.now, entry.nowText, middle - width / 2, width, ChartDrawing::Fill::Now);
        }
        const double baseline = m_plot.bottom() + m_metrics.unit * 0.35 + m_fonts.ascent();
        const double room = slot.width() - m_metrics.unit * 0.5;
        if (!entry.fullLabel.isEmpty() && m_fonts.horizontalAdvance(entry.fullLabel) <= room)
            add(entry.fullLabel, middle, baseline, ChartDrawing::Voice::Ink);
        else if (m_fonts.horizontalAdvance(entry.label) <= slot.width() || m_drawing.places.size() % 2 == 1)
            add(entry.label, middle, baseline, ChartDrawing::Voice::Ink);
    }

    void drawColumn(std::optional<double> value, const QString &text, double left, double width,
                    ChartDrawing::Fill fill)
    {
        const double height = heightOf(value.value_or(0));
        if (height > 0)
            m_drawing.bars << ChartDrawing::Bar{{left, m_plot.bottom() - height, width, height}, fill};
        const bool now = fill == ChartDrawing::Fill::Now;
        if (now ? m_nowShown : m_beforeShown)
            add(text, left + width / 2, m_plot.bottom() - height - m_metrics.unit * 0.3,
                now ? ChartDrawing::Voice::Bold : ChartDrawing::Voice::Soft);
    }

    const QList<ChartEntry> &m_entries;
    const ChartMetrics &m_metrics;
    QFontMetricsF m_fonts;
    QFontMetricsF m_bold;
    double m_step;
    double m_top;
    QRectF m_plot;
    bool m_nowShown = true;
    bool m_beforeShown = true;
    ChartDrawing m_drawing;
};

} // namespace

double gridStep(double largest)
{
    if (largest <= kMostSteps)
        return 1;
    const double least = largest / kMostSteps;
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double times : std::array{1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = times * power;
        if (step >= least * (1 - 1e-9) && step == std::round(step))
            return step;
    }
    return 10 * power;
}

ChartDrawing columnChart(const QList<ChartEntry> &entries, const QRectF &area, const ChartMetrics &metrics)
{
    return Columns(entries, area, metrics).draw();
}

} // namespace somotcua
