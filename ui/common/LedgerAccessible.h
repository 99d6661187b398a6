#pragma once

#include <QAccessibleWidget>

#include <memory>
#include <vector>

namespace somotcua {

class LedgerTable;

/// What a screen reader sees of a LedgerTable: a list of the rows that can be seen, each with its words. Qt 6.4's own
/// table interface hands out cells that outlive the model and can crash with Orca, and would expose a million of them.
class LedgerAccessible : public QAccessibleWidget
{
public:
    explicit LedgerAccessible(LedgerTable *table);
    ~LedgerAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    LedgerTable *table() const;

    /// Ids of the row interfaces, one for each visible place; they live as long as the table's own.
    mutable std::vector<QAccessible::Id> m_rows;
};

/// Says the row that has just been chosen, if somebody listens.
void tellRow(LedgerTable *table, int row);

} // namespace somotcua
