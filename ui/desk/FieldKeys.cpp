#include "desk/FieldKeys.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLineEdit>

namespace somotcua {

void FieldKeys::add(const QList<QWidget *> &parts)
{
    QList<QPointer<QWidget>> stop;
    for (QWidget *part : parts) {
        stop << part;
        part->installEventFilter(this);
    }
    m_stops << stop;
}

qsizetype FieldKeys::placeOf(const QObject *part) const
{
    for (qsizetype place = 0; place < m_stops.size(); ++place) {
        for (const QPointer<QWidget> &each : m_stops.at(place)) {
            if (each == part)
                return place;
        }
    }
    return -1;
}

QWidget *FieldKeys::after(QWidget *part) const
{
    for (qsizetype place = placeOf(part) + 1; place > 0 && place < m_stops.size(); ++place) {
        QWidget *next = m_stops.at(place).value(0);
        // Of boxes that exclude each other the chosen one has the focus.
        for (const QPointer<QWidget> &each : m_stops.at(place)) {
            const auto *box = qobject_cast<const QAbstractButton *>(each.data());
            if (box != nullptr && box->isChecked())
                next = each;
        }
        if (next != nullptr && next->isEnabled() && next->isVisible())
            return next;
    }
    return nullptr;
}

void FieldKeys::moveOn(QWidget *part) const
{
    if (QWidget *next = after(part))
        next->setFocus(Qt::TabFocusReason);
}

bool FieldKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto *press = static_cast<QKeyEvent *>(event);
    if (override) {
        const auto *line = qobject_cast<const QLineEdit *>(watched);
        if (line != nullptr && press->matches(QKeySequence::Undo) && !line->isUndoAvailable()) {
            event->ignore(); // leaves the key to the page
            return true;
        }
        return false;
    }
    Q_EMIT keyPressed();
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (!enter || (press->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    auto *part = qobject_cast<QWidget *>(watched);
    if (after(part) != nullptr)
        moveOn(part);
    else if (auto *button = qobject_cast<QAbstractButton *>(part))
        button->click();
    return true;
}

} // namespace somotcua
