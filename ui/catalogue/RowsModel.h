#pragma once

#include "common/StatusChip.h"

#include <QAbstractTableModel>

#include <optional>

namespace somotcua {

/// One row of a section's table: texts, perhaps a soft word behind the first, perhaps a mark in the last column.
struct CatalogueRow
{
    qint64 id = 0;
    QStringList cells;
    QString aside = {}; // behind the main cell
    std::optional<StatusMark> mark = {}; // in place of the last cell
    bool soft = false; // hidden, left, no longer used
};

/// The rows of a section, all at once: a catalogue has hundreds, not millions.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `main` is the column that `aside` stands in.
    RowsModel(QStringList headings, int main, QObject *parent = nullptr);

    void setRows(QList<CatalogueRow> rows);
    const CatalogueRow *row(int row) const;
    int rowOf(qint64 id) const; // -1 when it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    int m_main;
    QList<CatalogueRow> m_rows;
};

} // namespace somotcua
