#pragma once

#include "common/Card.h"
#include "desk/DeskTableModel.h"

class QLabel;

namespace somotcua {

class Counter;
class EmptyState;
class LedgerTable;
class SideTabs;

/// The assists of the session, newest first, with a sentence in their place while there are none.
class ListCard : public Card
{
    Q_OBJECT

public:
    explicit ListCard(QWidget *parent = nullptr);

    void setRows(const QList<DeskRow> &rows, const DeskSession &session, QDate today);
    const DeskTableModel &model() const { return *m_model; }
    LedgerTable *table() const { return m_table; }
    SideTabs *tabs() const { return m_tabs; }
    /// Under the form it takes what the form leaves.
    QSize sizeHint() const override;
    QString title() const; // "Hôm nay", or the session's day
    /// Marks the row of an assist without opening it; nothing: no row.
    void mark(std::optional<AssistId> assist);

    /// Wide: six columns. Beside: time and name over outcome, under the tabs. Whole: the same, with the counters.
    enum class Shape
    {
        Wide,
        Beside,
        Whole
    };
    void setShape(Shape shape);

Q_SIGNALS:
    /// Enter, or a click.
    void opened(AssistId assist);

private:
    DeskTableModel *m_model;
    LedgerTable *m_table;
    SideTabs *m_tabs;
    QWidget *m_head;
    QLabel *m_title;
    QList<Counter *> m_counters;
    QWidget *m_rule;
    EmptyState *m_empty;
    Shape m_shape = Shape::Wide;
};

} // namespace somotcua
