#include "desk/SideTab.h"

#include "common/KeyCap.h"
#include "common/Look.h"
#include "common/Painting.h"

#include <QFontMetrics>
#include <QPainter>

namespace somotcua {

namespace {

constexpr double kSide = 0.75; // left and right of the words, in units

} // namespace

SideTab::SideTab(QWidget *parent)
    : QRadioButton(parent)
{
    setAutoExclusive(false); // a click only asks; the page decides which card stands
}

void SideTab::setCount(qint64 count)
{
    m_count = QString::number(count);
    setAccessibleName(text() + u' ' + m_count);
    updateGeometry();
    update();
}

void SideTab::setKeyText(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

int SideTab::wordWidth() const
{
    // Room for the bold word, so that nothing moves.
    const QFontMetrics bold(lookOf(this).metrics.font(TypeRole::Label));
    const int count = m_count.isEmpty() ? 0 : bold.horizontalAdvance(u' ' + m_count);
    return bold.horizontalAdvance(text()) + count;
}

QSize SideTab::minimumSizeHint() const
{
    const Metrics &measure = lookOf(this).metrics;
    return {wordWidth() + 2 * measure.of(kSide), measure.target()};
}

QSize SideTab::sizeHint() const
{
    const Look &look = lookOf(this);
    const int key = m_key.isEmpty() ? 0 : KeyCap::sizeOf(m_key, look).width() + look.metrics.of(0.5);
    return minimumSizeHint() + QSize(key, 0);
}

void SideTab::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const Metrics &measure = look.metrics;
    QPainter painter(this);
    const int side = measure.of(kSide);
    const QColor ink = isChecked() ? look.colours.ink : look.colours.inkSoft;
    painter.setFont(measure.font(isChecked() ? TypeRole::Label : TypeRole::Body));
    painter.setPen(ink);
    const QString words = m_count.isEmpty() ? text() : text() + u' ' + m_count;
    painter.drawText(rect().adjusted(side, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, words);
    if (!m_key.isEmpty() && width() >= sizeHint().width()) {
        const QSize cap = KeyCap::sizeOf(m_key, look);
        KeyCap::paint(&painter, QRect(QPoint(side + wordWidth() + measure.of(0.5), (height() - cap.height()) / 2), cap),
                      m_key, look, ink);
    }
    if (isChecked())
        painter.fillRect(0, height() - measure.strongLine(), width(), measure.strongLine(), look.colours.accent);
    if (showsFocus(this))
        paintBox(&painter, rect(), Qt::transparent, look.colours.accent, measure.strongLine(), measure.fieldRadius());
}

} // namespace somotcua
