#include "common/Counter.h"

#include "common/Look.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace somotcua {

Counter::Counter(const QString &word, QWidget *parent)
    : QWidget(parent)
    , m_word(word)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    tell();
}

void Counter::setValue(std::optional<qint64> value)
{
    if (m_value == value)
        return;
    m_value = value;
    tell();
}

void Counter::setWord(const QString &word)
{
    m_word = word;
    tell();
}

void Counter::setLineBefore(bool line)
{
    m_lineBefore = line;
    updateGeometry();
}

QString Counter::number() const
{
    return m_value ? QLocale().toString(*m_value) : u"—"_s;
}

void Counter::tell()
{
    setAccessibleName(number() + u' ' + m_word);
    updateGeometry();
    update();
}

QSize Counter::sizeHint() const
{
    const Metrics &measure = lookOf(this).metrics;
    const QFontMetrics figure(measure.font(TypeRole::Figure));
    const QFontMetrics body(measure.font(TypeRole::Body));
    const int width = figure.horizontalAdvance(number()) + measure.of(0.5) + body.horizontalAdvance(m_word) + 1;
    return {width + (m_lineBefore ? measure.of(1.75) : 0), measure.target()};
}

void Counter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    const Metrics &measure = look.metrics;
    const QFontMetrics figure(measure.font(TypeRole::Figure));
    int x = 0;
    if (m_lineBefore) {
        const int middle = measure.of(0.5);
        const int half = measure.of(1);
        painter.fillRect(middle, height() / 2 - half, measure.line(), 2 * half, look.colours.cardEdge);
        x = measure.of(1.75);
    }
    const int baseline = (height() + figure.ascent() - figure.descent()) / 2;
    painter.setPen(look.colours.ink);
    painter.setFont(measure.font(TypeRole::Figure));
    painter.drawText(x, baseline, number());
    x += figure.horizontalAdvance(number()) + measure.of(0.5);
    painter.setPen(look.colours.inkSoft);
    painter.setFont(measure.font(TypeRole::Body));
    painter.drawText(x, baseline, m_word);
}

} // namespace somotcua
