#include "reports/IssuedModel.h"

#include "common/LedgerTable.h"
#include "reports/PeriodPicker.h"
#include "text/LenientDate.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QString momentWords(const QDateTime &moment)
{
    return shownDay(localDay(moment)) + u' ' + localTime(moment).toString(u"HH:mm"_s);
}

} // namespace

void IssuedModel::setReports(QList<Snapshot> reports)
{
    beginResetModel();
    m_reports = std::move(reports);
    endResetModel();
}

int IssuedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reports.size());
}

int IssuedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant IssuedModel::data(const QModelIndex &index, int role) const
{
    const Snapshot *one = report(index.row());
    if (one == nullptr)
        return {};
    const bool left = index.column() == Title;
    switch (role) {
    case Qt::DisplayRole:
        return left ? one->title : one->code;
    case SecondLineRole:
        return left ? PeriodPicker::wordsOf(one->period).simplified() : momentWords(one->issued.moment);
    default:
        return {};
    }
}

QVariant IssuedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Headings of the list of printed reports. vi: Báo cáo
    const QString title = tr("Report");
    //: The code on the sheet, and when it was printed. vi: Mã, lúc in
    const QString code = tr("Code, printed");
    return section == Title ? title : code;
}

} // namespace somotcua
