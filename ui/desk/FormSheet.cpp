#include "desk/FormSheet.h"

#include <QLayout>
#include <QResizeEvent>

namespace somotcua {

FormSheet::FormSheet(QWidget *parent)
    : Card(Inside::EdgeToEdge, parent)
{ }

QSize FormSheet::sizeHint() const
{
    const QSize hint = Card::sizeHint();
    return layout()->hasHeightForWidth() ? QSize(hint.width(), layout()->totalHeightForWidth(width())) : hint;
}

QSize FormSheet::minimumSizeHint() const
{
    const QSize least = Card::minimumSizeHint();
    return layout()->hasHeightForWidth() ? QSize(least.width(), layout()->minimumHeightForWidth(width())) : least;
}

void FormSheet::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace somotcua
