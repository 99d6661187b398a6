#pragma once

#include "UndoLast.h"

#include <QAbstractTableModel>

namespace somotcua {

/// The last actions, newest first: when, what in words, who, and whether it was undone.
class ActionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Moment,
        What,
        Who,
        State,
        ColumnCount
    };
    ActionsModel(QList<Undoable> actions, QDate today, QObject *parent = nullptr);

    const Undoable &action(int row) const { return m_actions.at(row); }
    /// How many would be undone from the newest down to this row; 0 when it is undone already.
    int toUndo(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Undoable &action, int column) const;

    QList<Undoable> m_actions;
    QDate m_today;
};

} // namespace somotcua
