#include "common/Accessibility.h"

#include "common/Counter.h"
#include "common/LedgerAccessible.h"
#include "common/LedgerTable.h"
#include "common/MessageBar.h"
#include "common/OptionRow.h"
#include "common/StatusChip.h"
#include "common/WindowFoot.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace somotcua {

namespace {

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr)
        return nullptr;
    if (auto *table = qobject_cast<LedgerTable *>(widget))
        return new LedgerAccessible(table);
    if (qobject_cast<OptionRow *>(widget) != nullptr)
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    if (qobject_cast<StatusChip *>(widget) != nullptr || qobject_cast<Counter *>(widget) != nullptr)
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    if (qobject_cast<WindowFoot *>(widget) != nullptr)
        return new QAccessibleWidget(widget, QAccessible::StatusBar);
    if (qobject_cast<MessageBar *>(widget) != nullptr)
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(interfaceFor);
}

} // namespace somotcua
