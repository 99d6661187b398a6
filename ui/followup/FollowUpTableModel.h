#pragma once

#include "base/Result.h"
#include "common/StatusChip.h"
#include "followup/FollowUp.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <functional>

namespace somotcua {

/// The rows of one group, however many: it holds their ids and the last used pages of rows, and which rows were chosen
/// to be noted together. It asks `source` for rows and shows no dialog when that fails.
class FollowUpTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Tick,
        Citizen,
        Procedure,
        Due,
        Task,
        ColumnCount
    };

    using Source = std::function<Result<QList<FollowUpRow>>(const QList<qint64> &ids, const FollowUpDay &on)>;
    explicit FollowUpTableModel(Source source, QObject *parent = nullptr);

    /// The same ids again are read anew and keep what was chosen.
    void setList(const FollowUpDay &on, const QList<qint64> &ids);
    const FollowUpDay &on() const { return m_on; }

    /// Where there is no room for a column of its own, what to do stands under the name and the status under the
    /// procedure; where there is still less, the phone does, for it is needed most, and what to do runs across below.
    enum class UnderName
    {
        Phone,
        Task,
        PhoneThenTask
    };
    void setUnderName(UnderName under);

    /// Nothing when the row could not be read, or has nothing to do any more.
    const FollowUpRow *row(int row) const;
    int rowOf(DossierId dossier) const { return int(m_ids.indexOf(dossier.value)); }

    /// The longest of what is to be done in the first rows, which a table makes room for.
    StatusMark widestTask() const;

    void tick(int row, bool ticked);
    bool isTicked(int row) const { return m_ticked.contains(m_ids.value(row)); }
    void untickAll();
    QList<int> ticked() const; // rows, from the top

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const somotcua::Error &error) const;

private:
    using PageRows = QHash<qint64, FollowUpRow>;
    const PageRows *page(int number) const;
    QVariant citizenData(const FollowUpRow &row, int role) const;
    QVariant procedureData(const FollowUpRow &row, int role) const;
    QVariant dueData(const FollowUpRow &row, int role) const;
    QVariant taskData(const FollowUpRow &row, int role) const;
    void allChanged();

    Source m_source;
    FollowUpDay m_on;
    QList<qint64> m_ids;
    QSet<qint64> m_ticked;
    mutable QCache<int, PageRows> m_pages;
    bool hasTaskUnderName() const { return m_underName != UnderName::Phone; }

    UnderName m_underName = UnderName::Phone;
};

} // namespace somotcua
