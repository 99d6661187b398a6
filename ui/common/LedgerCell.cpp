#include "common/LedgerCell.h"

#include "common/LedgerAccessible.h"

#include <QHeaderView>

namespace somotcua {

int firstRowInView(const LedgerTable &table)
{
    return std::max(0, table.rowAt(0));
}

int rowsInView(const LedgerTable &table)
{
    if (table.model() == nullptr || table.model()->rowCount() == 0)
        return 0;
    const int last = table.rowAt(table.viewport()->height() - 1);
    const int end = last < 0 ? table.model()->rowCount() : last + 1;
    return std::max(0, end - firstRowInView(table));
}

LedgerCell::LedgerCell(LedgerTable *table, int row, int column)
    : m_table(table)
    , m_row(row)
    , m_column(column)
{ }

bool LedgerCell::isValid() const
{
    const LedgerTable *table = m_table;
    return table != nullptr && table->model() != nullptr && m_row < table->model()->rowCount()
        && m_column < table->model()->columnCount();
}

QWindow *LedgerCell::window() const
{
    QAccessibleInterface *above = parent();
    return above != nullptr ? above->window() : nullptr;
}

QAccessibleInterface *LedgerCell::parent() const
{
    return QAccessible::queryAccessibleInterface(m_table);
}

QAccessible::Role LedgerCell::role() const
{
    return m_row < 0 ? QAccessible::ColumnHeader : QAccessible::Cell;
}

QString LedgerCell::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name || !isValid())
        return {};
    const QAbstractItemModel &model = *m_table->model();
    if (m_row < 0)
        return model.headerData(m_column, Qt::Horizontal).toString();
    const QModelIndex index = model.index(m_row, m_column);
    if (const QString said = index.data(Qt::AccessibleTextRole).toString(); !said.isEmpty())
        return said;
    QStringList words;
    const QVariant status = index.data(StatusRole);
    for (const QString &part : {index.data(Qt::DisplayRole).toString(), index.data(AsideRole).toString(),
                                index.data(SecondLineRole).toString(),
                                status.canConvert<StatusMark>() ? status.value<StatusMark>().text : QString()}) {
        if (!part.isEmpty())
            words << part;
    }
    return words.join(u' ');
}

QRect LedgerCell::rect() const
{
    if (!isValid() || m_table->isColumnHidden(m_column))
        return {};
    const int x = m_table->columnViewportPosition(m_column);
    const int width = m_table->columnWidth(m_column);
    if (m_row < 0) {
        const QWidget *head = m_table->horizontalHeader();
        return {head->mapToGlobal(QPoint(x, 0)), QSize(width, head->height())};
    }
    const QRect seen
        = QRect(x, m_table->rowViewportPosition(m_row), width, m_table->rowHeight(m_row)) & m_table->viewport()->rect();
    return seen.translated(m_table->viewport()->mapToGlobal(QPoint(0, 0)));
}

QAccessible::State LedgerCell::state() const
{
    QAccessible::State now;
    if (!isValid()) {
        now.invalid = true;
        return now;
    }
    if (m_row < 0)
        return now;
    now.selectable = true;
    now.focusable = true;
    now.selected = isSelected();
    now.active = m_table->currentIndex().row() == m_row;
    now.focused = now.active && m_table->hasFocus();
    now.invisible = m_table->isColumnHidden(m_column);
    now.offscreen = rect().isEmpty();
    const QVariant tick = m_table->model()->index(m_row, m_column).data(Qt::CheckStateRole);
    now.checkable = tick.isValid();
    now.checked = tick.isValid() && tick.toInt() == Qt::Checked;
    return now;
}

void *LedgerCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return nullptr;
}

bool LedgerCell::isSelected() const
{
    return isValid() && m_row >= 0 && m_table->selectedRow() == m_row;
}

QList<QAccessibleInterface *> LedgerCell::columnHeaderCells() const
{
    const auto *whole = dynamic_cast<LedgerAccessible *>(parent());
    QAccessibleInterface *heading = whole != nullptr ? whole->cellAt(-1, m_column) : nullptr;
    return heading != nullptr ? QList<QAccessibleInterface *>{heading} : QList<QAccessibleInterface *>();
}

} // namespace somotcua
