#include "followup/FollowUpTable.h"

#include <QKeyEvent>

#include <algorithm>

namespace somotcua {

FollowUpTable::FollowUpTable(int tickColumn, QWidget *parent)
    : LedgerTable(parent)
{
    connect(this, &QAbstractItemView::clicked, this, [this, tickColumn](const QModelIndex &index) {
        if (index.column() == tickColumn)
            Q_EMIT tickWanted(index.row());
    });
}

bool FollowUpTable::act(const QKeyEvent &event)
{
    const int row = selectedRow();
    const bool shift = event.modifiers() == Qt::ShiftModifier;
    if (event.modifiers() != Qt::NoModifier && !shift)
        return false;
    switch (event.key()) {
    case Qt::Key_Space:
        if (row >= 0)
            Q_EMIT tickWanted(row);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            Q_EMIT openWanted(row);
        return true;
    case Qt::Key_Escape:
        Q_EMIT letGo();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        if (!shift || row < 0)
            return false;
        const int step = event.key() == Qt::Key_Down ? 1 : -1;
        const int next = std::clamp(row + step, 0, model()->rowCount() - 1);
        selectRow(next);
        Q_EMIT tickOnWanted(row, next);
        return true;
    }
    default:
        break;
    }
    // A table would search for what begins with the letter.
    const bool letter = event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
    if (letter)
        Q_EMIT letterPressed(Qt::Key(event.key()));
    return letter;
}

void FollowUpTable::keyPressEvent(QKeyEvent *event)
{
    if (!act(*event))
        LedgerTable::keyPressEvent(event);
}

} // namespace somotcua
