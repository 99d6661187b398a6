#include "catalogue/VolunteerTableModel.h"

#include "citizens/PhoneNumber.h"
#include "common/LedgerTable.h"

using namespace Qt::StringLiterals;

namespace somotcua {

void VolunteerTableModel::setVolunteers(QList<Volunteer> volunteers, QDate today)
{
    beginResetModel();
    m_volunteers = std::move(volunteers);
    m_today = today;
    endResetModel();
}

const Volunteer *VolunteerTableModel::volunteer(int row) const
{
    return row >= 0 && row < m_volunteers.size() ? &m_volunteers.at(row) : nullptr;
}

bool VolunteerTableModel::left(const Volunteer &volunteer) const
{
    return volunteer.activeTo && *volunteer.activeTo < m_today;
}

int VolunteerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_volunteers.size());
}

int VolunteerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant VolunteerTableModel::data(const QModelIndex &index, int role) const
{
    const Volunteer *one = volunteer(index.row());
    if (!one)
        return {};
    if (role == SoftRole)
        return left(*one);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return one->name;
    case Phone: {
        const auto phone = PhoneNumber::read(one->phone.value_or(QString()));
        return phone ? phone->shown() : u"—"_s;
    }
    case Hamlet:
        return one->hamlet ? m_hamlets.value(*one->hamlet) : u"—"_s;
    case Organisation:
        return one->organisation.value_or(u"—"_s);
    case Role:
        if (left(*one))
            //: vi: Đã nghỉ
            return tr("Left");
        //: vi: Tổ trưởng
        return one->head ? tr("Head of team")
                         //: vi: Tổ viên
                         : tr("Volunteer");
    default:
        return {};
    }
}

QVariant VolunteerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        //: vi: Họ và tên
        return tr("Name");
    case Phone:
        //: vi: Điện thoại
        return tr("Phone");
    case Hamlet:
        //: vi: Thôn
        return tr("Hamlet");
    case Organisation:
        //: vi: Đoàn thể
        return tr("Organisation");
    case Role:
        //: vi: Vai trò
        return tr("Role");
    default:
        return {};
    }
}

} // namespace somotcua
