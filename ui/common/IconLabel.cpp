#include "common/IconLabel.h"

#include "common/Icons.h"
#include "common/Look.h"

#include <QPainter>

namespace somotcua {

IconLabel::IconLabel(const QString &meaning, double units, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_meaning(meaning)
    , m_units(units)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setMeaning(const QString &meaning, Tone tone)
{
    m_meaning = meaning;
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = lookOf(this).metrics.of(m_units);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_meaning, lookOf(this).colours.inkOf(m_tone));
}

} // namespace somotcua
