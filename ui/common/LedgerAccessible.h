#pragma once

#include <QAccessibleWidget>

#include <unordered_map>

namespace somotcua {

class LedgerTable;

/// What a screen reader sees of a LedgerTable. Every cell can be asked for by row and column, but only the cells in
/// view are children: Qt 6.4's own interface exposes a million of them, and hands out cells that outlive the model,
/// with which Orca can crash it. Ours look at the table anew for each question and answer nothing when the row is gone.
class LedgerAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit LedgerAccessible(LedgerTable *table);
    ~LedgerAccessible() override;
    Q_DISABLE_COPY_MOVE(LedgerAccessible)

    void *interface_cast(QAccessible::InterfaceType type) override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int rowCount() const override;
    int columnCount() const override;
    QString rowDescription(int) const override { return {}; }
    QString columnDescription(int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    LedgerTable *table() const;
    QAccessibleInterface *keep(int row, int column) const;

    /// The cells handed out so far, by row and column; the oldest generation is dropped when they grow too many.
    mutable std::unordered_map<quint64, QAccessible::Id> m_cells;
};

/// Says the row that has just been chosen, if somebody listens.
void tellRow(LedgerTable *table, int row);

} // namespace somotcua
