#include "reports/HitsModel.h"

#include "common/LedgerTable.h"
#include "dossiers/StatusMarks.h"
#include "text/LenientDate.h"

namespace somotcua {

namespace {

StatusMark markOf(const SearchHit &hit, QDate asOf)
{
    if (!hit.dossier || !hit.status)
        return withoutDossierMark();
    return statusMark(DossierStatus(*hit.status), hit.statusText, hit.dueDay, asOf);
}

} // namespace

void HitsModel::setHits(QList<SearchHit> hits, QDate asOf)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_services.clear();
    m_asOf = asOf;
    endResetModel();
}

void HitsModel::setServices(QList<CountedService> services)
{
    beginResetModel();
    m_hits.clear();
    m_services = std::move(services);
    endResetModel();
}

QString HitsModel::longestDay() const
{
    QString longest;
    for (const SearchHit &row : m_hits) {
        for (const QString &text : {shownDay(row.day), markOf(row, m_asOf).text}) {
            if (text.size() > longest.size())
                longest = text;
        }
    }
    return longest;
}

int HitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size() + m_services.size());
}

int HitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HitsModel::data(const QModelIndex &index, int role) const
{
    const bool citizen = index.column() == Citizen;
    const SearchHit *row = hit(index.row());
    if (row == nullptr) {
        if (!citizen || index.row() >= m_services.size())
            return {};
        const CountedService &service = m_services.at(index.row());
        return role == Qt::DisplayRole ? service.name : role == SecondLineRole ? QVariant(service.code) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return citizen ? row->citizen : shownDay(row->day);
    case SecondLineRole:
        return citizen ? row->procedureName.value_or(row->procedureCode.value_or(QString()))
                       : markOf(*row, m_asOf).text;
    case Qt::TextAlignmentRole:
        return citizen ? QVariant() : QVariant(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
        return citizen ? QVariant() : QVariant(shownDay(row->day) + u' ' + markOf(*row, m_asOf).text);
    default:
        return {};
    }
}

QVariant HitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: vi: Công dân
    const QString citizen = tr("Citizen");
    //: vi: Ngày
    const QString day = tr("Day");
    return section == Citizen ? citizen : day;
}

} // namespace somotcua
