#include "common/RailButton.h"

#include "common/Icons.h"
#include "common/Look.h"
#include "common/Painting.h"
#include "common/PlainText.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace somotcua {

RailButton::RailButton(const QString &title, const QString &iconName, QWidget *parent)
    : QPushButton(title, parent)
    , m_iconName(iconName)
{
    setAutoDefault(false);
    tell();
}

void RailButton::setTitle(const QString &title)
{
    setText(title);
    tell();
    update();
}

void RailButton::setCount(int count, const QString &words)
{
    m_count = count;
    m_countWords = words;
    tell();
    update();
}

void RailButton::setActive(bool active)
{
    m_active = active;
    //: vi: trang đang mở
    setAccessibleDescription(active ? tr("the page in front") : QString());
    update();
}

void RailButton::tell()
{
    setAccessibleName(m_count > 0 ? text() + u", "_s + m_countWords : text());
}

QSize RailButton::sizeHint() const
{
    const Metrics &measure = lookOf(this).metrics;
    const QFontMetrics label(measure.railFont());
    return {measure.railWidth(), measure.railIcon() + label.height() + measure.railWidth() / 5 + 2};
}

QSize RailButton::minimumSizeHint() const
{
    const Metrics &measure = lookOf(this).metrics;
    const QFontMetrics label(measure.railFont());
    return {measure.railWidth(), measure.railIcon() + label.height() + measure.railWidth() / 10};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    const Colours &colours = look.colours;
    const Metrics &measure = look.metrics;
    const bool active = m_active;
    const QColor ink = active ? colours.tabInk : colours.railInk;
    const int side = measure.of(0.5) < 8 ? 8 : std::min(measure.of(0.5), 10);
    const QRect tab(side, 0, width() - side, height());
    if (active)
        paintBox(&painter, tab, colours.tab, colours.tab, 0, measure.cardRadius(), Corners::Left);
    else if (underMouse())
        paintBox(&painter, tab, colours.railHover, colours.railHover, 0, measure.cardRadius(), Corners::Left);
    if (hasFocus()) {
        const int inset = measure.strongLine();
        paintBox(&painter, tab.adjusted(inset, inset, -inset, -inset), Qt::transparent, ink, measure.strongLine(),
                 measure.cardRadius() - inset);
    }

    QFont font = measure.railFont();
    font.setBold(active);
    const QFontMetrics label(font);
    const int icon = measure.railIcon();
    const int between = measure.of(0.25) > 6 ? 6 : measure.of(0.25);
    const int top = (height() - icon - between - label.height()) / 2;
    const QRect iconArea((width() - icon) / 2, top, icon, icon);
    paintIcon(&painter, iconArea, m_iconName, ink);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(0, top + icon + between, width(), label.height()), Qt::AlignHCenter | Qt::TextSingleLine,
                     label.elidedText(text(), Qt::ElideRight, width() - 2 * between));
    if (m_count > 0)
        paintCount(painter, iconArea);
}

void RailButton::paintCount(QPainter &painter, const QRect &icon) const
{
    const Look &look = lookOf(this);
    QFont font = look.metrics.railFont();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setBold(true);
    const QString number = QString::number(m_count);
    const QFontMetrics measure(font);
    const int height = measure.height();
    const int width = std::max(height, measure.horizontalAdvance(number) + height / 2);
    const QRect pill(std::min(icon.right() + 4, this->width() - width - 4), icon.y() - height / 4, width, height);
    const QColor fill = m_active ? look.colours.tabInk : look.colours.railInk;
    const QColor ink = m_active ? look.colours.tab : look.colours.rail;
    paintBox(&painter, pill, fill, fill, 0, height / 2);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(pill, Qt::AlignCenter, number);
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

} // namespace somotcua
