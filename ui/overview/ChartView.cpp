#include "overview/ChartView.h"

#include "charts/ChartPainting.h"
#include "common/Icons.h"
#include "common/Look.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace somotcua {

namespace {

constexpr double kWidthUnits = 14;

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setChart(LayOut layOut, const QStringList &words)
{
    m_layOut = std::move(layOut);
    m_words = words;
    m_current = std::clamp<int>(m_current, 0, std::max(0, int(words.size()) - 1));
    setFocusPolicy(words.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setAccessibleDescription(m_words.value(m_current));
    update();
}

void ChartView::setHeightUnits(double units)
{
    m_heightUnits = units;
    updateGeometry();
}

QSize ChartView::sizeHint() const
{
    const Metrics &metrics = lookOf(this).metrics;
    return {metrics.of(kWidthUnits), metrics.of(m_heightUnits)};
}

ChartMetrics ChartView::chartMetrics() const
{
    const Metrics &metrics = lookOf(this).metrics;
    return {.font = metrics.font(TypeRole::Hint),
            .bold = metrics.font(TypeRole::Head),
            .unit = double(metrics.unit()),
            .verdictIndent = m_verdicts.isEmpty() ? 0.0 : double(metrics.rowIcon() + metrics.iconGap())};
}

ChartDrawing ChartView::drawing() const
{
    const int edge = lookOf(this).metrics.strongLine() + 1; // the focus stands inside
    return m_layOut ? m_layOut(QRectF(rect()).adjusted(edge, edge, -edge, -edge), chartMetrics()) : ChartDrawing();
}

void ChartView::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartMetrics metrics = chartMetrics();
    const ChartDrawing drawn = drawing();
    paintChart(painter, drawn, metrics,
               {.now = look.colours.accent,
                .before = look.colours.inkSoft,
                .empty = look.colours.idleTint,
                .ink = look.colours.ink,
                .soft = look.colours.inkSoft,
                .grid = look.colours.line});
    for (qsizetype index = 0; index < std::min(drawn.verdicts.size(), m_verdicts.size()); ++index) {
        const int size = look.metrics.rowIcon();
        const QPointF middle = drawn.verdicts.at(index);
        paintIcon(&painter, QRect(qRound(middle.x()), qRound(middle.y() - size / 2.0), size, size),
                  m_verdicts.at(index).iconName, look.colours.inkOf(m_verdicts.at(index).tone));
    }
    if (hasFocus() && m_current < drawn.places.size()) {
        painter.setPen(QPen(look.colours.accent, look.metrics.strongLine()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(drawn.places.at(m_current), look.metrics.keyRadius(), look.metrics.keyRadius());
    }
}

void ChartView::goTo(int entry)
{
    if (m_words.isEmpty())
        return;
    m_current = std::clamp(entry, 0, int(m_words.size()) - 1);
    setAccessibleDescription(m_words.at(m_current));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        goTo(m_current - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        goTo(m_current + 1);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(int(m_words.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < m_words.size())
            Q_EMIT opened(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const QList<QRectF> places = drawing().places;
    for (int entry = 0; entry < places.size(); ++entry) {
        if (places.at(entry).contains(event->position())) {
            goTo(entry);
            Q_EMIT opened(entry);
            return;
        }
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

} // namespace somotcua
