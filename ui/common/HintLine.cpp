#include "common/HintLine.h"

#include "common/Icons.h"
#include "common/Look.h"
#include "common/PlainText.h"

#include <QFontMetrics>
#include <QPainter>

namespace somotcua {

namespace {

constexpr qsizetype kShort = 14; // letters; half of "trong ngày" says nothing

} // namespace

HintLine::HintLine(Lines lines, QWidget *parent)
    : QWidget(parent)
    , m_lines(lines)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(lines == Lines::Many);
    setSizePolicy(policy);
}

void HintLine::setText(const QString &text, const QString &iconName, Tone tone)
{
    if (m_text == text && m_iconName == iconName && m_tone == tone)
        return;
    m_text = text;
    m_iconName = iconName;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

int HintLine::iconRoom() const
{
    const Metrics &measure = lookOf(this).metrics;
    return m_iconName.isEmpty() ? 0 : measure.rowIcon() + measure.of(0.3125);
}

QSize HintLine::sizeHint() const
{
    const Metrics &measure = lookOf(this).metrics;
    const QFontMetrics font(measure.font(TypeRole::Hint));
    return {font.horizontalAdvance(m_text) + iconRoom() + 1, measure.labelLine()};
}

QSize HintLine::minimumSizeHint() const
{
    return {0, lookOf(this).metrics.labelLine()};
}

int HintLine::heightForWidth(int width) const
{
    const Metrics &measure = lookOf(this).metrics;
    const QFontMetrics font(measure.font(TypeRole::Hint));
    const QRect room(0, 0, std::max(1, width - iconRoom()), QWIDGETSIZE_MAX);
    int height = 0;
    for (const QString &sentence : m_text.split(u'\n'))
        height += std::max(measure.labelLine(), font.boundingRect(room, Qt::TextWordWrap, sentence).height());
    return height;
}

void HintLine::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    const Look &look = lookOf(this);
    const QColor ink = look.colours.inkOf(m_tone);
    const QFont font = look.metrics.font(TypeRole::Hint);
    const QFontMetrics measure(font);
    painter.setFont(font);
    painter.setPen(ink);

    const int side = look.metrics.rowIcon();
    if (m_lines == Lines::Many) {
        // Sentences that broke into several lines would run into one another: each has its icon.
        int top = 0;
        for (const QString &sentence : m_text.split(u'\n')) {
            if (!m_iconName.isEmpty())
                paintIcon(&painter, QRect(0, top + (look.metrics.labelLine() - side) / 2, side, side), m_iconName, ink);
            const QRect room(iconRoom(), top, std::max(1, width() - iconRoom()), QWIDGETSIZE_MAX);
            const int words = measure.boundingRect(room, Qt::TextWordWrap, sentence).height();
            const int needed = std::max(look.metrics.labelLine(), words);
            painter.drawText(QRect(room.left(), top, room.width(), needed),
                             Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeft, sentence);
            top += needed;
        }
        return;
    }
    // One line ends where the label line ends, at the right.
    QString shown = measure.elidedText(m_text, Qt::ElideRight, width() - iconRoom());
    if (shown != m_text && m_text.size() <= kShort)
        shown.clear();
    const int left = std::max(0, width() - iconRoom() - measure.horizontalAdvance(shown));
    if (!m_iconName.isEmpty() && !shown.isEmpty())
        paintIcon(&painter, QRect(left, (height() - side) / 2, side, side), m_iconName, ink);
    painter.drawText(QRect(left + iconRoom(), 0, width() - left - iconRoom(), height()),
                     Qt::AlignVCenter | Qt::TextSingleLine, shown);
    setToolTip(shown == m_text ? QString() : plainToolTip(m_text));
}

} // namespace somotcua
