#include "reports/ChangesModel.h"

#include "common/LedgerTable.h"
#include "Shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

void ChangesModel::setFigures(QList<ChangedFigure> figures, const QString &language)
{
    beginResetModel();
    m_figures = std::move(figures);
    m_language = language;
    m_counted = int(std::ranges::count(m_figures, false, &ChangedFigure::derived));
    m_folded = m_counted > 0 && derived() > 0;
    endResetModel();
}

const ChangedFigure *ChangesModel::figure(int row) const
{
    return row >= 0 && row < m_figures.size() && !unfolds(row) ? &m_figures.at(row) : nullptr;
}

bool ChangesModel::unfolds(int row) const
{
    return m_folded && row == m_counted;
}

void ChangesModel::unfold()
{
    if (!m_folded)
        return;
    beginResetModel();
    m_folded = false;
    endResetModel();
}

QString ChangesModel::sentence(int row) const
{
    const ChangedFigure *one = figure(row);
    if (one == nullptr)
        return {};
    QStringList parts = {one->row, one->what, changeWords(one->change(), m_language)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_folded ? m_counted + 1 : int(m_figures.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ChangesModel::words(const ChangedFigure &figure, int column) const
{
    somotcua::Column format;
    format.kind = figure.kind;
    format.sign = figure.sign;
    switch (column) {
    case Figure:
        return figure.row.isEmpty() ? figure.what : figure.row;
    case Printed:
        return shown(figure.printed, format, m_language);
    case Now:
        return shown(figure.now, format, m_language);
    case Change:
        return changeMark(figure.change(), m_language);
    default:
        return {};
    }
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() != Figure)
        return QVariant(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (unfolds(index.row())) {
        if (index.column() != Figure)
            return {};
        if (role == Qt::DisplayRole)
            //: The last line of a list of figures: those reckoned from them. vi: Còn %n số tính ra
            return tr("%n more figure(s), reckoned", nullptr, derived());
        //: Below: how the line opens them, and what they are. vi: Enter để xem: tăng giảm, tỷ lệ
        return role == SecondLineRole ? QVariant(tr("Enter shows them: rises, shares")) : QVariant();
    }
    const ChangedFigure *one = figure(index.row());
    if (one == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return words(*one, index.column());
    case SecondLineRole:
        return index.column() == Figure && !one->row.isEmpty() ? QVariant(one->what) : QVariant();
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Figure:
        //: Headings of what changed since a report was printed. vi: Con số
        return tr("Figure");
    case Printed:
        //: vi: Trên giấy
        return tr("On paper");
    case Now:
        //: vi: Nay
        return tr("Now");
    case Change:
        //: vi: Thay đổi
        return tr("Change");
    default:
        return {};
    }
}

} // namespace somotcua
