#include "common/StatusChip.h"

#include "common/Icons.h"
#include "common/Look.h"
#include "common/Painting.h"

#include <QFontMetrics>
#include <QPainter>

namespace somotcua {

namespace {

constexpr int kWrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int widthOfIcon(const StatusMark &mark, const Look &look)
{
    return mark.iconName.isEmpty() ? 0 : look.metrics.rowIcon() + look.metrics.of(0.375);
}

} // namespace

QSize sizeOfStatus(const StatusMark &mark, const Look &look)
{
    const Metrics &measure = look.metrics;
    const QFontMetrics font(measure.font(TypeRole::Body));
    int width = font.horizontalAdvance(mark.text) + 1 + widthOfIcon(mark, look);
    if (mark.filled)
        width += 2 * measure.of(0.5);
    return {width, measure.of(1.75)};
}

void paintStatus(QPainter *painter, const QRect &area, const StatusMark &mark, const Look &look)
{
    const Metrics &measure = look.metrics;
    const QColor ink = look.colours.inkOf(mark.tone);
    const QSize size = sizeOfStatus(mark, look);
    QRect box(area.x(), area.y() + (area.height() - size.height()) / 2, std::min(size.width(), area.width()),
              size.height());
    painter->save();
    if (mark.filled) {
        const QColor fill = look.colours.tintOf(mark.tone);
        paintBox(painter, box, fill, look.colours.highContrast ? ink : fill, measure.line(), measure.keyRadius());
        box.adjust(measure.of(0.5), 0, -measure.of(0.5), 0);
    }
    if (!mark.iconName.isEmpty()) {
        const int side = measure.rowIcon();
        paintIcon(painter, QRect(box.x(), box.y() + (box.height() - side) / 2, side, side), mark.iconName, ink);
        box.setLeft(box.left() + widthOfIcon(mark, look));
    }
    painter->setFont(measure.font(TypeRole::Body));
    painter->setPen(ink);
    const QString shown = QFontMetrics(painter->font()).elidedText(mark.text, Qt::ElideRight, box.width());
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    painter->restore();
}

void paintWrapped(QPainter *painter, const QRect &area, const StatusMark &mark, const Look &look)
{
    const QColor ink = look.colours.inkOf(mark.tone);
    const QFont font = look.metrics.font(TypeRole::Body);
    const int before = widthOfIcon(mark, look);
    if (before > 0) {
        const int side = look.metrics.rowIcon();
        const int top = area.y() + (QFontMetrics(font).lineSpacing() - side) / 2;
        paintIcon(painter, QRect(area.x(), top, side, side), mark.iconName, ink);
    }
    painter->save();
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(area.adjusted(before, 0, 0, 0), kWrapped, mark.text);
    painter->restore();
}

int heightOfWrapped(const StatusMark &mark, int width, const Look &look)
{
    const QRect room(0, 0, std::max(1, width - widthOfIcon(mark, look)), QWIDGETSIZE_MAX);
    return QFontMetrics(look.metrics.font(TypeRole::Body)).boundingRect(room, kWrapped, mark.text).height();
}

StatusChip::StatusChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

StatusChip::StatusChip(const StatusMark &mark, QWidget *parent)
    : StatusChip(parent)
{
    setMark(mark);
}

void StatusChip::setMark(const StatusMark &mark)
{
    m_mark = mark;
    setAccessibleName(mark.text);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return sizeOfStatus(m_mark, lookOf(this));
}

QSize StatusChip::minimumSizeHint() const
{
    return {lookOf(this).metrics.of(4), sizeHint().height()};
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStatus(&painter, rect(), m_mark, lookOf(this));
}

} // namespace somotcua
