// The part of SheetView that follows keys and the mouse from figure to figure.
#include "common/ScrollKeys.h"
#include "reports/SheetView.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace somotcua {

void SheetView::goTo(int figure)
{
    if (figure < 0 || figure >= m_figures.size())
        return;
    m_current = figure;
    const QRectF area = areaOf(m_figures.at(figure)).adjusted(-gap(), -gap(), gap(), gap());
    const auto bring = [](QScrollBar *bar, double first, double last, int room) {
        if (first < 0)
            bar->setValue(bar->value() + int(first));
        else if (last > room)
            bar->setValue(bar->value() + int(last - room));
    };
    bring(verticalScrollBar(), area.top(), area.bottom(), viewport()->height());
    bring(horizontalScrollBar(), area.left(), area.right(), viewport()->width());
    setAccessibleDescription(m_words.value(figure));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    viewport()->update();
}

void SheetView::reach(int figure)
{
    goTo(figure);
    if (current() != nullptr)
        Q_EMIT figureReached(current()->place);
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int key = event->key();
    if (plain && !m_figures.isEmpty()) {
        switch (key) {
        case Qt::Key_Left:
            return reach(figureBeside(m_figures, m_current, Step::Left));
        case Qt::Key_Right:
            return reach(figureBeside(m_figures, m_current, Step::Right));
        case Qt::Key_Up:
            return reach(figureBeside(m_figures, m_current, Step::Up));
        case Qt::Key_Down:
            return reach(figureBeside(m_figures, m_current, Step::Down));
        case Qt::Key_Home:
            return reach(0);
        case Qt::Key_End:
            return reach(int(m_figures.size()) - 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (current() == nullptr)
                goTo(0);
            Q_EMIT figureOpened(current()->place);
            return;
        default:
            break;
        }
    }
    if (!plain || !scrollBy(key))
        QAbstractScrollArea::keyPressEvent(event);
}

bool SheetView::scrollBy(int key)
{
    const auto action = scrollAction(key);
    if (action)
        verticalScrollBar()->triggerAction(*action);
    return action.has_value();
}

void SheetView::mouseReleaseEvent(QMouseEvent *event)
{
    const int figure = figureAt(event->position());
    if (figure < 0 || event->button() != Qt::LeftButton)
        return;
    goTo(figure);
    Q_EMIT figureOpened(m_figures.at(figure).place);
}

void SheetView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(figureAt(event->position()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void SheetView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && !m_figures.isEmpty()
        && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason))
        goTo(0);
    viewport()->update();
}

void SheetView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace somotcua
