#pragma once

#include "common/LedgerTable.h"

#include <QAccessible>
#include <QPointer>

namespace somotcua {

/// One cell, or a column's heading (row -1), as a screen reader asks for it. It keeps no index and no text.
class LedgerCell : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    LedgerCell(LedgerTable *table, int row, int column);

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override;
    void setText(QAccessible::Text, const QString &) override { }
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    QPointer<LedgerTable> m_table;
    int m_row;
    int m_column;
};

/// Rows in view: the first, and how many.
int firstRowInView(const LedgerTable &table);
int rowsInView(const LedgerTable &table);

} // namespace somotcua
