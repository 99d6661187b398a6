#include "common/WordsOnce.h"

#include <QCoreApplication>
#include <QEvent>

namespace somotcua {

WordsOnce::WordsOnce(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WordsOnce::eventFilter(QObject *watched, QEvent *event)
{
    // Keys come to the window before they come to its widgets.
    return watched->isWidgetType() && m_word.isRepeatedBy(*event);
}

} // namespace somotcua
