#include "common/KeyCap.h"

#include "common/Look.h"
#include "common/Painting.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace somotcua {

QString keyText(const QKeySequence &key)
{
    const QHash<QString, QString> printed = {{u"Return"_s, u"Enter"_s}, {u"Up"_s, u"↑"_s}, {u"Down"_s, u"↓"_s}};
    QStringList parts = key.toString(QKeySequence::PortableText).split(u'+');
    for (QString &part : parts)
        part = printed.value(part, part);
    return parts.join(u'+');
}

KeyCap::KeyCap(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCap::setText(const QString &text)
{
    m_text = text;
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return sizeOf(m_text, lookOf(this));
}

QSize KeyCap::sizeOf(const QString &text, const Look &look)
{
    const QFontMetrics font(look.metrics.font(TypeRole::Key));
    const int height = look.metrics.of(1.3125);
    const int width = font.horizontalAdvance(text) + look.metrics.of(text.size() > 1 ? 0.75 : 0.5);
    return {std::max(width, height), height};
}

void KeyCap::paint(QPainter *painter, const QRect &area, const QString &text, const Look &look, const QColor &ink,
                   Fill fill)
{
    painter->save();
    if (fill == Fill::Solid)
        paintBox(painter, area, look.colours.accent, look.colours.accent, look.metrics.line(),
                 look.metrics.keyRadius());
    else
        paintBox(painter, area, Qt::transparent, ink, look.metrics.line(), look.metrics.keyRadius());
    QFont font = look.metrics.font(TypeRole::Key);
    font.setBold(fill == Fill::Solid);
    painter->setFont(font);
    painter->setPen(fill == Fill::Solid ? look.colours.onAccent : ink);
    painter->drawText(area, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter->restore();
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_text, lookOf(this), palette().color(QPalette::WindowText));
}

} // namespace somotcua
