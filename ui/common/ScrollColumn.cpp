#include "common/ScrollColumn.h"

#include "common/FormField.h"
#include "common/Look.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimer>

namespace somotcua {

ScrollColumn::ScrollColumn(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // What lies under it shows through; QScrollArea had filled both.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focused) { follow(focused); });
}

QSize ScrollColumn::sizeHint() const
{
    return widget() != nullptr ? widget()->sizeHint() : QScrollArea::sizeHint();
}

QSize ScrollColumn::minimumSizeHint() const
{
    // Room for one field with its label; the rest scrolls.
    const Metrics &measure = lookOf(this).metrics;
    const int width = widget() != nullptr ? widget()->minimumSizeHint().width() : 0;
    return {width, measure.labelLine() + measure.target()};
}

bool ScrollColumn::focusNextPrevChild(bool next)
{
    // QScrollArea would scroll to the editor alone; `follow` does it with the label.
    return QWidget::focusNextPrevChild(next);
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::Resize)
        followLater();
    return done;
}

QWidget *ScrollColumn::followed() const
{
    return QApplication::focusWidget();
}

void ScrollColumn::followLater()
{
    QTimer::singleShot(0, this, [this] { follow(followed()); });
}

void ScrollColumn::follow(QWidget *focused)
{
    if (focused == nullptr || widget() == nullptr || !widget()->isAncestorOf(focused))
        return;
    QWidget *whole = focused;
    for (QWidget *above = focused; above != nullptr && above != widget(); above = above->parentWidget()) {
        if (qobject_cast<FormField *>(above) != nullptr)
            whole = above;
    }
    if (whole->height() > viewport()->height())
        whole = focused; // a tall group of boxes: the one with the focus at least
    const int top = whole->mapTo(widget(), QPoint(0, 0)).y();
    const int bottom = top + whole->height();
    QScrollBar *bar = verticalScrollBar();
    if (bottom > bar->value() + viewport()->height())
        bar->setValue(bottom - viewport()->height());
    if (top < bar->value())
        bar->setValue(top);
}

} // namespace somotcua
