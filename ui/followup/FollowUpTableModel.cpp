#include "followup/FollowUpTableModel.h"

#include "citizens/PhoneNumber.h"
#include "common/LedgerTable.h"
#include "dossiers/DossierCode.h"
#include "dossiers/StatusMarks.h"
#include "followup/FollowUpMarks.h"
#include "text/LenientDate.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kPageRows = 64;
constexpr int kPagesKept = 32;

QString shownCode(const FollowUpRow &row)
{
    const auto code = DossierCode::read(row.code.value_or(QString()));
    return code ? code->shownEnd() : u"—"_s;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

} // namespace

FollowUpTableModel::FollowUpTableModel(Source source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_pages(kPagesKept)
{ }

void FollowUpTableModel::setList(const FollowUpDay &on, const QList<qint64> &ids)
{
    m_on = on;
    m_pages.clear();
    if (ids == m_ids)
        return allChanged();
    beginResetModel();
    m_ids = ids;
    m_ticked.intersect(QSet<qint64>(ids.begin(), ids.end()));
    endResetModel();
}

void FollowUpTableModel::setUnderName(UnderName under)
{
    if (m_underName == under)
        return;
    m_underName = under;
    allChanged();
}

void FollowUpTableModel::allChanged()
{
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const FollowUpTableModel::PageRows *FollowUpTableModel::page(int number) const
{
    if (const PageRows *known = m_pages.object(number))
        return known;
    const auto rows = m_source(m_ids.mid(qsizetype(number) * kPageRows, kPageRows), m_on);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return nullptr;
    }
    auto read = std::make_unique<PageRows>();
    for (const FollowUpRow &row : *rows)
        read->insert(row.dossier.value, row);
    const PageRows *kept = read.get();
    m_pages.insert(number, read.release());
    return kept;
}

const FollowUpRow *FollowUpTableModel::row(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const PageRows *rows = page(row / kPageRows);
    if (!rows)
        return nullptr;
    const auto found = rows->constFind(m_ids.at(row));
    return found == rows->constEnd() ? nullptr : &*found;
}

StatusMark FollowUpTableModel::widestTask() const
{
    StatusMark widest;
    for (int at = 0; at < std::min(rowCount(), kPageRows); ++at) {
        const FollowUpRow *each = row(at);
        const StatusMark task = each != nullptr ? taskMark(*each, m_on.day) : StatusMark{};
        if (task.text.size() > widest.text.size())
            widest = task;
    }
    return widest;
}

void FollowUpTableModel::tick(int row, bool ticked)
{
    if (row < 0 || row >= rowCount())
        return;
    if (ticked)
        m_ticked.insert(m_ids.at(row));
    else
        m_ticked.remove(m_ids.at(row));
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void FollowUpTableModel::untickAll()
{
    if (m_ticked.isEmpty())
        return;
    m_ticked.clear();
    allChanged();
}

QList<int> FollowUpTableModel::ticked() const
{
    QList<int> rows;
    for (int row = 0; row < m_ids.size() && rows.size() < m_ticked.size(); ++row) {
        if (m_ticked.contains(m_ids.at(row)))
            rows << row;
    }
    return rows;
}

int FollowUpTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int FollowUpTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FollowUpTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == ChosenRole)
        return isTicked(index.row());
    if (index.column() == Tick) {
        if (role == Qt::CheckStateRole)
            return isTicked(index.row()) ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            //: vi: chọn dòng
            return tr("choose the row");
        return {};
    }
    const FollowUpRow *row = this->row(index.row());
    if (!row)
        return {};
    switch (index.column()) {
    case Citizen:
        return citizenData(*row, role);
    case Procedure:
        return procedureData(*row, role);
    case Due:
        return dueData(*row, role);
    case Task:
        return taskData(*row, role);
    default:
        return {};
    }
}

QVariant FollowUpTableModel::citizenData(const FollowUpRow &row, int role) const
{
    const auto phone = PhoneNumber::read(row.phone.value_or(QString()));
    //: vi: chưa có điện thoại
    const QString shown = phone ? phone->shown() : tr("no phone");
    switch (role) {
    case Qt::DisplayRole:
        return row.citizen;
    case MarkedRole:
        return QVariant::fromValue(QList<int>{0, int(row.citizen.size())});
    case AsideRole:
        return m_underName == UnderName::Task ? QVariant(shown) : QVariant();
    case SecondLineRole:
        return u" "_s;
    case StatusRole: {
        if (m_underName != UnderName::Task)
            return QVariant::fromValue(StatusMark{u"called"_s, shown, Tone::Soft, false});
        StatusMark task = taskMark(row, m_on.day);
        task.tone = Tone::Soft;
        return QVariant::fromValue(task);
    }
    case AcrossRole: {
        StatusMark task = taskMark(row, m_on.day);
        task.tone = Tone::Soft;
        return m_underName == UnderName::PhoneThenTask ? QVariant::fromValue(task) : QVariant();
    }
    case Qt::AccessibleTextRole: {
        QStringList words{row.citizen, shown};
        if (hasTaskUnderName())
            words << taskMark(row, m_on.day).text;
        return words.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant FollowUpTableModel::procedureData(const FollowUpRow &row, int role) const
{
    const StatusMark status = statusMark(row.status, row.statusText, {}, m_on.day);
    switch (role) {
    case Qt::DisplayRole:
        return orDash(row.procedureName);
    case SecondLineRole:
        return shownCode(row);
    case StatusRole:
        return hasTaskUnderName() ? QVariant::fromValue(status) : QVariant();
    case Qt::AccessibleTextRole:
        return QString(orDash(row.procedureName) + u", "_s + (hasTaskUnderName() ? status.text : shownCode(row)));
    default:
        return {};
    }
}

QVariant FollowUpTableModel::dueData(const FollowUpRow &row, int role) const
{
    const QString due = row.due ? shownDay(*row.due) : u"—"_s;
    const StatusMark mark = waitMark(row, m_on.day);
    switch (role) {
    case Qt::DisplayRole:
        return due;
    case SecondLineRole:
        return u" "_s;
    case StatusRole:
        return QVariant::fromValue(mark);
    case Qt::AccessibleTextRole:
        return QString(due + u", "_s + mark.text);
    default:
        return {};
    }
}

QVariant FollowUpTableModel::taskData(const FollowUpRow &row, int role) const
{
    const StatusMark task = taskMark(row, m_on.day);
    const StatusMark status = statusMark(row.status, row.statusText, {}, m_on.day);
    switch (role) {
    case Qt::DisplayRole:
        return task.text;
    case IconRole:
        return task.iconName;
    case SecondLineRole:
        return u" "_s;
    case StatusRole:
        return QVariant::fromValue(status);
    case Qt::AccessibleTextRole:
        return QString(task.text + u", "_s + status.text);
    default:
        return {};
    }
}

QVariant FollowUpTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Citizen:
        //: vi: Chủ hồ sơ
        return tr("Applicant");
    case Procedure:
        //: vi: Thủ tục, mã hồ sơ
        return tr("Procedure, code");
    case Due:
        //: vi: Hẹn trả
        return tr("Due");
    case Task:
        //: vi: Việc cần làm
        return tr("To do");
    default:
        return {};
    }
}

} // namespace somotcua
