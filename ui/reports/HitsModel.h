#pragma once

#include "counts/FigureOrigins.h"
#include "search/SearchHit.h"

#include <QAbstractTableModel>

namespace somotcua {

/// The rows behind a figure, two lines each: whom and what at the left, the day and how it stands at the right.
/// Deadlines are told against the day that the report stands for.
class HitsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Citizen,
        Day,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setHits(QList<SearchHit> hits, QDate asOf);
    /// Services instead, by name and code.
    void setServices(QList<CountedService> services);
    /// The longest text of the days and what stands below them, to make room for.
    QString longestDay() const;
    const SearchHit *hit(int row) const { return row >= 0 && row < m_hits.size() ? &m_hits.at(row) : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SearchHit> m_hits;
    QList<CountedService> m_services; // in place of rows
    QDate m_asOf;
};

} // namespace somotcua
