#include "catalogue/RowsModel.h"

#include "common/LedgerTable.h"

#include <algorithm>

namespace somotcua {

RowsModel::RowsModel(QStringList headings, int main, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headings(std::move(headings))
    , m_main(main)
{ }

void RowsModel::setRows(QList<CatalogueRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const CatalogueRow *RowsModel::row(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int RowsModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &CatalogueRow::id);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    const CatalogueRow *one = row(index.row());
    if (one == nullptr)
        return {};
    const bool last = index.column() == m_headings.size() - 1;
    switch (role) {
    case Qt::DisplayRole:
        return last && one->mark ? one->mark->text : one->cells.value(index.column());
    case AsideRole:
        return index.column() == m_main && !one->aside.isEmpty() ? QVariant(one->aside) : QVariant();
    case StatusRole:
        return last && one->mark ? QVariant::fromValue(*one->mark) : QVariant();
    case SoftRole:
        return one->soft;
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headings.value(section);
}

} // namespace somotcua
