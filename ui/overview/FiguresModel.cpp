#include "overview/FiguresModel.h"

namespace somotcua {

namespace {

/// Words at the left, figures at the right.
QVariant alignmentOf(int column)
{
    return QVariant(Qt::Alignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
}

} // namespace

void FiguresModel::setFigures(const QStringList &headings, const QList<QStringList> &rows)
{
    beginResetModel();
    m_headings = headings;
    m_rows = rows;
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        return m_rows.value(index.row()).value(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    return {};
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headings.value(section);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return {};
}

} // namespace somotcua
