#include "common/ElidedLabel.h"

#include "common/PlainText.h"

#include <QFontMetrics>
#include <QPainter>

namespace somotcua {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int some = fontMetrics().averageCharWidth() * 6;
    return {std::min(some, QLabel::sizeHint().width()), QLabel::sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    QStringList lines = text().split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = fontMetrics().elidedText(line, Qt::ElideRight, area.width());
    const QString shown = lines.join(QLatin1Char('\n'));
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(area, int(alignment()) | (lines.size() == 1 ? Qt::TextSingleLine : 0), shown);
    setToolTip(shown == text() ? QString() : plainToolTip(text()));
}

} // namespace somotcua
