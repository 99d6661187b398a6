#include "common/LedgerAccessible.h"

#include "common/LedgerCell.h"
#include "common/LedgerTable.h"

namespace somotcua {

namespace {

constexpr size_t kCellsKept = 20000;

quint64 keyOf(int row, int column)
{
    return (quint64(quint32(row)) << 32) | quint32(column);
}

} // namespace

LedgerAccessible::LedgerAccessible(LedgerTable *table)
    : QAccessibleWidget(table, QAccessible::Table)
{ }

LedgerAccessible::~LedgerAccessible()
{
    for (const auto &[key, id] : m_cells)
        QAccessible::deleteAccessibleInterface(id);
}

LedgerTable *LedgerAccessible::table() const
{
    return qobject_cast<LedgerTable *>(object());
}

void *LedgerAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int LedgerAccessible::childCount() const
{
    return table() != nullptr ? rowsInView(*table()) * columnCount() : 0;
}

QAccessibleInterface *LedgerAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return cellAt(firstRowInView(*table()) + index / columnCount(), index % columnCount());
}

int LedgerAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const LedgerCell *>(child);
    if (cell == nullptr || table() == nullptr)
        return -1;
    const int place = cell->rowIndex() - firstRowInView(*table());
    return place < 0 || place >= rowsInView(*table()) ? -1 : place * columnCount() + cell->columnIndex();
}

QAccessibleInterface *LedgerAccessible::childAt(int x, int y) const
{
    if (table() == nullptr)
        return nullptr;
    const QModelIndex index = table()->indexAt(table()->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
}

QAccessibleInterface *LedgerAccessible::focusChild() const
{
    if (table() == nullptr || !table()->hasFocus() || !table()->currentIndex().isValid())
        return nullptr;
    return cellAt(table()->currentIndex().row(), table()->currentIndex().column());
}

QAccessibleInterface *LedgerAccessible::cellAt(int row, int column) const
{
    if (row < -1 || row >= rowCount() || column < 0 || column >= columnCount())
        return nullptr;
    const quint64 key = keyOf(row, column);
    if (const auto kept = m_cells.find(key); kept != m_cells.end())
        return QAccessible::accessibleInterface(kept->second);
    if (m_cells.size() >= kCellsKept) {
        for (const auto &[old, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }
    auto *cell = new LedgerCell(table(), row, column);
    m_cells.emplace(key, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int LedgerAccessible::rowCount() const
{
    return table() != nullptr && table()->model() != nullptr ? table()->model()->rowCount() : 0;
}

int LedgerAccessible::columnCount() const
{
    return table() != nullptr && table()->model() != nullptr ? table()->model()->columnCount() : 0;
}

QString LedgerAccessible::columnDescription(int column) const
{
    return column < columnCount() ? table()->model()->headerData(column, Qt::Horizontal).toString() : QString();
}

int LedgerAccessible::selectedRowCount() const
{
    return int(selectedRows().size());
}

QList<int> LedgerAccessible::selectedRows() const
{
    const int row = table() != nullptr ? table()->selectedRow() : -1;
    return row < 0 ? QList<int>() : QList<int>{row};
}

int LedgerAccessible::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<QAccessibleInterface *> LedgerAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columnCount(); ++column)
            cells << cellAt(row, column);
    }
    return cells;
}

bool LedgerAccessible::isRowSelected(int row) const
{
    return selectedRows().contains(row);
}

bool LedgerAccessible::selectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    table()->selectRow(row);
    return true;
}

void tellRow(LedgerTable *table, int row)
{
    if (!QAccessible::isActive() || row < 0 || !table->hasFocus())
        return;
    const int place = row - firstRowInView(*table);
    if (place < 0 || place >= rowsInView(*table))
        return;
    // The first column that is shown speaks for the row; the screen reader adds the rest of it.
    int column = 0;
    while (column + 1 < table->model()->columnCount() && table->isColumnHidden(column))
        ++column;
    QAccessibleEvent heard(table, QAccessible::Focus);
    heard.setChild(place * table->model()->columnCount() + column);
    QAccessible::updateAccessibility(&heard);
}

} // namespace somotcua
