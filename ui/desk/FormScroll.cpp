#include "desk/FormScroll.h"

#include <QApplication>
#include <QLayout>
#include <QResizeEvent>
#include <QTimer>

namespace somotcua {

FormScroll::FormScroll(QWidget *content, QWidget *parent)
    : ScrollColumn(content, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    content->installEventFilter(this);
}

QSize FormScroll::sizeHint() const
{
    const int width = std::max(1, viewport()->width());
    const QLayout *layout = widget()->layout();
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : widget()->sizeHint().height();
    return {widget()->sizeHint().width(), height};
}

void FormScroll::followLater()
{
    QTimer::singleShot(0, this, [this] { follow(QApplication::focusWidget()); });
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = ScrollColumn::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        followLater();
    }
    return done;
}

void FormScroll::resizeEvent(QResizeEvent *event)
{
    ScrollColumn::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
    followLater();
}

} // namespace somotcua
