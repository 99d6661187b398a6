#include "common/ScrollKeys.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

namespace somotcua {

namespace {

/// What turns pages, or chooses, by these keys itself.
bool keepsItsKeys(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr
        || qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr;
}

} // namespace

std::optional<QAbstractSlider::SliderAction> scrollAction(int key)
{
    switch (key) {
    case Qt::Key_PageUp:
        return QAbstractSlider::SliderPageStepSub;
    case Qt::Key_PageDown:
        return QAbstractSlider::SliderPageStepAdd;
    case Qt::Key_Up:
        return QAbstractSlider::SliderSingleStepSub;
    case Qt::Key_Down:
        return QAbstractSlider::SliderSingleStepAdd;
    case Qt::Key_Home:
        return QAbstractSlider::SliderToMinimum;
    case Qt::Key_End:
        return QAbstractSlider::SliderToMaximum;
    default:
        return {};
    }
}

ScrollKeys::ScrollKeys(QAbstractScrollArea *area)
    : QObject(area)
    , m_area(area)
{
    // A button would move the focus by the arrows before its dialog heard of them.
    qApp->installEventFilter(this);
}

bool ScrollKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *focused = qobject_cast<QWidget *>(watched);
    return focused != nullptr && focused->window() == m_area->window() && m_area->isVisible()
        && scroll(focused, static_cast<QKeyEvent *>(event));
}

bool ScrollKeys::scroll(const QWidget *focused, const QKeyEvent *key)
{
    const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    if (!plain || keepsItsKeys(focused))
        return false;
    const bool onButton = qobject_cast<const QPushButton *>(focused) != nullptr || focused->isWindow();
    const bool turnsPages = key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
    const auto action = scrollAction(key->key());
    if (!action || (!onButton && !turnsPages))
        return false;
    m_area->verticalScrollBar()->triggerAction(*action);
    return true;
}

} // namespace somotcua
