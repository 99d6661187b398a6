#pragma once

#include "snapshots/SnapshotStore.h"

#include <QAbstractTableModel>

namespace somotcua {

/// The reports that went out, two lines each: title and period at the left, code and moment at the right.
class IssuedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Title,
        Code,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReports(QList<Snapshot> reports);
    const Snapshot *report(int row) const { return row >= 0 && row < m_reports.size() ? &m_reports.at(row) : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Snapshot> m_reports;
};

} // namespace somotcua
