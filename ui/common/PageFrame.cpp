#include "common/PageFrame.h"

#include <QEvent>
#include <QLayout>
#include <QStyle>

namespace somotcua {

PageFrame::PageFrame(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(false);
    setWidget(page);
    page->installEventFilter(this);
    fit();
}

void PageFrame::fit()
{
    QWidget *page = widget();
    if (page == nullptr)
        return;
    // The least the page can do with, not what it would like: what is inside it scrolls by itself first.
    const auto leastAt = [page](int roomWidth) {
        QSize least = page->minimumSizeHint().expandedTo(page->minimumSize());
        if (page->layout() != nullptr && page->layout()->hasHeightForWidth())
            least.setHeight(page->layout()->minimumHeightForWidth(std::max(roomWidth, least.width())));
        return least;
    };
    QSize room = maximumViewportSize();
    if (leastAt(room.width()).height() > room.height())
        room.rwidth() -= style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    page->resize(room.expandedTo(leastAt(room.width())));
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool PageFrame::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

} // namespace somotcua
