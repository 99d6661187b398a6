#pragma once

#include "DeskSession.h"

#include <QAbstractTableModel>

namespace somotcua {

/// The rows of the desk's list, newest first: at most some dozens a session, read whole.
class DeskTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Time,
        Name,
        ProcedureName,
        Result,
        Code,
        Due,
        ColumnCount
    };
    /// Two lines: the time, and the name with its outcome below; the other columns say nothing then.
    enum class Lines
    {
        One,
        Two
    };

    explicit DeskTableModel(QObject *parent = nullptr);

    void setRows(QList<DeskRow> rows, QDate day);
    void setLines(Lines lines);
    const DeskRow &row(int place) const { return m_rows.at(place); }
    /// -1 when the assist is not among the rows.
    int placeOf(AssistId assist) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const DeskRow &row, int column) const;

    QList<DeskRow> m_rows;
    QDate m_day;
    Lines m_lines = Lines::One;
};

} // namespace somotcua
