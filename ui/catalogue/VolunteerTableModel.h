#pragma once

#include "units/Unit.h"

#include <QAbstractTableModel>
#include <QHash>

namespace somotcua {

class VolunteerTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Phone,
        Hamlet,
        Organisation,
        Role,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `today` tells who no longer belongs to the team.
    void setVolunteers(QList<Volunteer> volunteers, QDate today);
    void setHamlets(QHash<HamletId, QString> names) { m_hamlets = std::move(names); }
    const Volunteer *volunteer(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool left(const Volunteer &volunteer) const;

    QList<Volunteer> m_volunteers;
    QHash<HamletId, QString> m_hamlets;
    QDate m_today;
};

} // namespace somotcua
