#pragma once

#include "common/StatusChip.h"
#include "DossierList.h"
#include "SearchLedger.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>

namespace somotcua {

/// A row of the table: a dossier, or an assist without one that the search found.
struct LedgerRow
{
    std::optional<DossierId> dossier;
    std::optional<AssistId> assist;
    QDate day;
    QString citizen;
    QString birth;
    QString procedureName;
    QString code;
    std::optional<QDate> dueDay;
    DossierStatus status = DossierStatus::Other;
    QString statusText;
    QString volunteer;
    QString hamlet;
};

/// Hands out all rows of a ledger, however many: it holds their ids in order and the last used pages of rows. What a
/// search found stands there whole. It asks `source` for the rows of a page and shows no dialog when that fails.
class DossierTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Day,
        Citizen,
        Procedure,
        Code,
        Due,
        Status,
        Volunteer,
        Hamlet,
        ColumnCount
    };

    using Source = std::function<Result<QList<DossierRow>>(const QList<qint64> &ids)>;
    explicit DossierTableModel(Source source, QObject *parent = nullptr);

    /// Deadlines are told against this day.
    void setToday(QDate today);
    /// Where there is room for two columns only: the procedure and the day under the name, the status under the due
    /// day.
    void setTwoLines(bool two);
    /// All rows in their order; they replace what was shown.
    void setIds(QList<qint64> ids);
    /// What a search for `text` found; its words are shown bold.
    void setHits(const QList<SearchHit> &hits, const QString &text);
    /// Reads everything anew that is shown.
    void forget();

    /// Nothing when the row could not be read.
    const LedgerRow *row(int row) const;
    /// The row of a dossier, -1 when it is not shown.
    int rowOf(DossierId dossier) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const somotcua::Error &error) const;

private:
    using PageRows = QList<LedgerRow>;
    const PageRows *page(int number) const;
    PageRows rowsOf(const QList<SearchHit> &hits) const;
    QString text(const LedgerRow &row, int column) const;
    QVariant underline(const LedgerRow &row, int column, int role) const;
    StatusMark markOf(const LedgerRow &row) const;
    QList<int> marked(const QString &text) const;

    Source m_source;
    QDate m_today;
    QList<qint64> m_ids;
    mutable QCache<int, PageRows> m_pages;
    bool m_twoLines = false;
    bool m_searching = false;
    PageRows m_hits;
    QStringList m_searched; // folded words
};

} // namespace somotcua
