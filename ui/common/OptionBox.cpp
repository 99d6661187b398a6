#include "common/OptionBox.h"

#include "common/Icons.h"
#include "common/KeyCap.h"
#include "common/Look.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QSize capOf(const OptionShape &shape, const Look &look)
{
    return shape.key.isEmpty() ? QSize(0, 0) : KeyCap::sizeOf(shape.key, look);
}

} // namespace

QSize OptionShape::sizeOf(const QAbstractButton *box) const
{
    const Look &look = lookOf(box);
    const Metrics &measure = look.metrics;
    int width = QFontMetrics(measure.font(TypeRole::Body)).horizontalAdvance(box->text()) + measure.of(1.125);
    const int cap = capOf(*this, look).width();
    if (cap > 0)
        width += cap + measure.of(0.5);
    else if (qobject_cast<const QCheckBox *>(box) != nullptr)
        width += measure.rowIcon() + measure.iconGap(); // room for the tick, so that nothing jumps
    return {width, measure.target()};
}

void OptionShape::paint(const QAbstractButton *box) const
{
    QPainter painter(const_cast<QAbstractButton *>(box));
    const Look &look = lookOf(box);
    const Colours &colours = look.colours;
    const Metrics &measure = look.metrics;
    const bool chosen = box->isChecked();
    const bool marked = chosen || box->hasFocus();
    paintBox(&painter, box->rect(), chosen ? colours.tint : colours.surface, marked ? colours.accent : colours.edge,
             marked || box->underMouse() ? measure.strongLine() : measure.line(), measure.fieldRadius(), corners);
    if (box->hasFocus()) {
        // The focus is a second line inside, seen on chosen boxes too.
        const int inset = measure.strongLine() + 1;
        paintBox(&painter, box->rect().adjusted(inset, inset, -inset, -inset), Qt::transparent, colours.accent,
                 measure.line(), measure.keyRadius());
    }

    const QColor ink = box->isEnabled() ? colours.ink : box->palette().color(QPalette::Disabled, QPalette::ButtonText);
    painter.setFont(measure.font(TypeRole::Body));
    painter.setPen(ink);
    const QSize cap = capOf(*this, look);
    if (cap.width() > 0) {
        const int side = measure.of(0.625);
        KeyCap::paint(&painter, QRect(QPoint(side, (box->height() - cap.height()) / 2), cap), key, look, ink,
                      chosen ? KeyCap::Fill::Solid : KeyCap::Fill::Outline);
        painter.setPen(ink);
        painter.setFont(measure.font(TypeRole::Body));
        painter.drawText(box->rect().adjusted(side + cap.width() + measure.of(0.5), 0, 0, 0),
                         Qt::AlignVCenter | Qt::TextSingleLine, box->text());
        return;
    }
    const bool ticks = qobject_cast<const QCheckBox *>(box) != nullptr;
    const int words = QFontMetrics(painter.font()).horizontalAdvance(box->text());
    const int tick = ticks && chosen ? measure.rowIcon() + measure.iconGap() : 0;
    const int left = (box->width() - words - tick) / 2;
    if (tick > 0)
        paintIcon(&painter, QRect(left, (box->height() - measure.rowIcon()) / 2, measure.rowIcon(), measure.rowIcon()),
                  u"message-done"_s, ink);
    painter.drawText(QRect(left + tick, 0, words + 1, box->height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     box->text());
}

} // namespace somotcua
