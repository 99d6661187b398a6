#include "undo/ActionsModel.h"

#include "common/LedgerTable.h"

using namespace Qt::StringLiterals;

namespace somotcua {

ActionsModel::ActionsModel(QList<Undoable> actions, QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_actions(std::move(actions))
    , m_today(today)
{ }

int ActionsModel::toUndo(int row) const
{
    if (row < 0 || m_actions.at(row).state == Undoable::State::Undone)
        return 0;
    int count = 0;
    for (int place = 0; place <= row; ++place)
        count += m_actions.at(place).state == Undoable::State::Done ? 1 : 0;
    return count;
}

int ActionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size());
}

int ActionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActionsModel::text(const Undoable &action, int column) const
{
    switch (column) {
    case Moment: {
        const QString time = action.stamp.time().toString(u"HH:mm"_s);
        return action.stamp.day() == m_today ? time : action.stamp.day().toString(u"dd/MM "_s) + time;
    }
    case What: {
        QString words = wordsOf(action);
        words[0] = words.at(0).toUpper();
        return words;
    }
    case Who:
        return action.stamp.by;
    case State:
        //: In the list of the last actions. vi: đã hoàn tác
        return action.state == Undoable::State::Undone ? tr("undone") : QString();
    default:
        return {};
    }
}

QVariant ActionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_actions.size())
        return {};
    const Undoable &action = m_actions.at(index.row());
    if (role == Qt::DisplayRole)
        return text(action, index.column());
    if (role == SoftRole)
        return index.column() == Moment || action.state == Undoable::State::Undone;
    return {};
}

QVariant ActionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Moment:
        //: Heading: when an action was done. vi: Lúc
        return tr("When");
    case What:
        //: Heading: what was done. vi: Việc
        return tr("Action");
    case Who:
        //: Heading: who did it. vi: Người làm
        return tr("By");
    case State:
        //: Heading: whether it was undone. vi: Trạng thái
        return tr("State");
    default:
        return {};
    }
}

} // namespace somotcua
