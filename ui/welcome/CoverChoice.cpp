#include "welcome/CoverChoice.h"

#include "common/Icons.h"
#include "common/Look.h"
#include "common/Painting.h"

#include <QPainter>

namespace somotcua {

CoverChoice::CoverChoice(const QString &iconName, const QString &title, const QString &more, QWidget *parent)
    : QPushButton(title, parent)
    , m_iconName(iconName)
    , m_more(more)
{
    setAccessibleDescription(more);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize CoverChoice::sizeHint() const
{
    const Metrics &measure = lookOf(this).metrics;
    const QFontMetrics bold(measure.font(TypeRole::Label));
    const QFontMetrics plain(measure.font(TypeRole::Hint));
    const int words = std::max(bold.horizontalAdvance(text()), plain.horizontalAdvance(m_more));
    if (m_more.isEmpty())
        return {measure.of(4) + words + measure.padding(), std::max(measure.target(), bold.height() + measure.of(1))};
    return {measure.of(4) + words + measure.padding(),
            std::max(measure.of(4), bold.height() + plain.height() + measure.of(1.25))};
}

QSize CoverChoice::minimumSizeHint() const
{
    return {lookOf(this).metrics.of(12), sizeHint().height()};
}

void CoverChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    const Metrics &measure = look.metrics;
    const QColor ink = look.colours.railInk;
    const bool strong = hasFocus() || underMouse();
    paintBox(&painter, rect(), strong ? look.colours.railHover : look.colours.rail,
             strong ? ink : mixed(ink, look.colours.rail, 0.45), hasFocus() ? measure.strongLine() : measure.line(),
             measure.fieldRadius());

    const int icon = measure.buttonIcon();
    const int left = measure.padding();
    paintIcon(&painter, QRect(left, (height() - icon) / 2, icon, icon), m_iconName, ink);

    const QFont titleFont = measure.font(TypeRole::Label);
    const QFont moreFont = measure.font(TypeRole::Hint);
    const int titleHeight = QFontMetrics(titleFont).height();
    const int moreHeight = m_more.isEmpty() ? 0 : QFontMetrics(moreFont).height();
    const int x = left + icon + measure.of(1.25);
    const int room = width() - x - measure.of(0.5);
    const int top = (height() - titleHeight - moreHeight) / 2;
    const auto line = [&](const QFont &font, int y, int lineHeight, const QString &words) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRect(x, y, room, lineHeight), Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, room));
    };
    line(titleFont, top, titleHeight, text());
    line(moreFont, top + titleHeight, moreHeight, m_more);
}

} // namespace somotcua
