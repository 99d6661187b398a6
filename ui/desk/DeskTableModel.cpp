#include "desk/DeskTableModel.h"

#include "common/LedgerTable.h"
#include "common/StatusChip.h"
#include "desk/OutcomeWords.h"
#include "dossiers/DossierCode.h"
#include "text/LenientDate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

DeskTableModel::DeskTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void DeskTableModel::setRows(QList<DeskRow> rows, QDate day)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_day = day;
    endResetModel();
}

void DeskTableModel::setLines(Lines lines)
{
    if (m_lines == lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int DeskTableModel::placeOf(AssistId assist) const
{
    const auto found = std::ranges::find(m_rows, assist, &DeskRow::assist);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int DeskTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeskTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeskTableModel::text(const DeskRow &row, int column) const
{
    switch (column) {
    case Time:
        // What was entered on another day says nothing about when the citizen was there.
        return localDay(row.recordedAt) == m_day ? localTime(row.recordedAt).toString(u"HH:mm"_s) : u"—"_s;
    case Name:
        return row.citizen;
    case ProcedureName:
        return row.procedureName;
    case Result:
        return outcomeWord(row.outcome);
    case Code: {
        const auto code = row.code ? DossierCode::read(*row.code) : std::nullopt;
        return code ? code->shownEnd() : QString();
    }
    case Due:
        return row.dueDay ? shownDay(*row.dueDay) : QString();
    default:
        return {};
    }
}

QVariant DeskTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const DeskRow &row = m_rows.at(index.row());
    const bool two = m_lines == Lines::Two;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case StatusRole:
        if (index.column() == (two ? Name : Result))
            return QVariant::fromValue(outcomeMark(row.outcome));
        return {};
    case SecondLineRole:
        return two ? QVariant(index.column() == Name ? outcomeWord(row.outcome) : u" "_s) : QVariant();
    case SoftRole:
        return index.column() == Time;
    case Qt::AccessibleTextRole:
        return two && index.column() == Name ? u"%1, %2"_s.arg(row.citizen, outcomeWord(row.outcome))
                                             : text(row, index.column());
    default:
        return {};
    }
}

QVariant DeskTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        //: Heading of the desk's list: the time of the entry. vi: Giờ
        return tr("Time");
    case Name:
        //: vi: Họ và tên
        return tr("Name");
    case ProcedureName:
        //: vi: Thủ tục
        return tr("Procedure");
    case Result:
        //: vi: Kết quả hỗ trợ
        return tr("Outcome");
    case Code:
        //: vi: Mã hồ sơ
        return tr("Dossier code");
    case Due:
        //: vi: Hẹn trả
        return tr("Due day");
    default:
        return {};
    }
}

} // namespace somotcua
