#include "common/LedgerAccessible.h"

#include "common/LedgerTable.h"

#include <QHeaderView>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

int firstVisible(const LedgerTable &table)
{
    return std::max(0, table.rowAt(0));
}

int visibleRows(const LedgerTable &table)
{
    if (table.model() == nullptr || table.model()->rowCount() == 0)
        return 0;
    const int last = table.rowAt(table.viewport()->height() - 1);
    const int end = last < 0 ? table.model()->rowCount() : last + 1;
    return std::max(0, end - firstVisible(table));
}

/// The row at one visible place. It reads the model only when asked and only while the table lives.
class RowInterface : public QAccessibleInterface
{
public:
    RowInterface(LedgerTable *table, int place)
        : m_table(table)
        , m_place(place)
    { }

    bool isValid() const override { return m_table != nullptr && row() >= 0; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_table); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        QStringList words;
        for (int column = 0; column < m_table->model()->columnCount(); ++column) {
            const QModelIndex index = m_table->model()->index(row(), column);
            QString cell = index.data(Qt::AccessibleTextRole).toString();
            if (cell.isEmpty())
                cell = index.data(Qt::DisplayRole).toString();
            const QVariant status = index.data(StatusRole);
            for (const QString &more :
                 {index.data(AsideRole).toString(), index.data(SecondLineRole).toString(),
                  status.canConvert<StatusMark>() ? status.value<StatusMark>().text : QString()}) {
                if (!more.isEmpty())
                    cell += cell.isEmpty() ? more : u' ' + more;
            }
            if (!cell.isEmpty())
                words << cell;
        }
        return words.join(u", "_s);
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area(0, m_table->rowViewportPosition(row()), m_table->viewport()->width(),
                         m_table->rowHeight(row()));
        return area.translated(m_table->viewport()->mapToGlobal(QPoint(0, 0)));
    }

    QAccessible::State state() const override
    {
        QAccessible::State now;
        now.selectable = true;
        now.focusable = true;
        if (!isValid()) {
            now.invalid = true;
            return now;
        }
        now.selected = m_table->selectedRow() == row();
        now.focused = m_table->currentIndex().row() == row() && m_table->hasFocus();
        return now;
    }

private:
    int row() const
    {
        const int wanted = firstVisible(*m_table) + m_place;
        return m_place < visibleRows(*m_table) ? wanted : -1;
    }

    QPointer<LedgerTable> m_table;
    int m_place;
};

} // namespace

LedgerAccessible::LedgerAccessible(LedgerTable *table)
    : QAccessibleWidget(table, QAccessible::List)
{ }

LedgerAccessible::~LedgerAccessible()
{
    for (const QAccessible::Id id : m_rows)
        QAccessible::deleteAccessibleInterface(id);
}

LedgerTable *LedgerAccessible::table() const
{
    return qobject_cast<LedgerTable *>(object());
}

int LedgerAccessible::childCount() const
{
    return table() != nullptr ? visibleRows(*table()) : 0;
}

QAccessibleInterface *LedgerAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (int(m_rows.size()) <= index)
        m_rows.push_back(QAccessible::registerAccessibleInterface(new RowInterface(table(), int(m_rows.size()))));
    return QAccessible::accessibleInterface(m_rows[size_t(index)]);
}

int LedgerAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (size_t place = 0; place < m_rows.size(); ++place) {
        if (QAccessible::accessibleInterface(m_rows[place]) == child)
            return int(place);
    }
    return -1;
}

QAccessibleInterface *LedgerAccessible::childAt(int x, int y) const
{
    if (table() == nullptr)
        return nullptr;
    const int row = table()->rowAt(table()->viewport()->mapFromGlobal(QPoint(x, y)).y());
    return row < 0 ? nullptr : child(row - firstVisible(*table()));
}

QAccessibleInterface *LedgerAccessible::focusChild() const
{
    if (table() == nullptr || !table()->hasFocus() || !table()->currentIndex().isValid())
        return nullptr;
    return child(table()->currentIndex().row() - firstVisible(*table()));
}

void tellRow(LedgerTable *table, int row)
{
    if (!QAccessible::isActive() || row < 0)
        return;
    const int place = row - firstVisible(*table);
    if (place < 0 || place >= visibleRows(*table))
        return;
    QAccessibleEvent heard(table, QAccessible::Focus);
    heard.setChild(place);
    QAccessible::updateAccessibility(&heard);
}

} // namespace somotcua
