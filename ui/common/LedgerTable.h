#pragma once

#include "common/StatusChip.h"

#include <QTableView>

namespace somotcua {

/// What a model may tell a LedgerTable beside the usual roles.
enum LedgerRole
{
    /// A StatusMark: drawn as icon and word, or as a filled chip.
    StatusRole = Qt::UserRole + 100,
    /// QList<int> start, length, start, length …: the letters of DisplayRole to show bold (what was searched).
    MarkedRole,
    /// A text in `inkSoft` behind the main one (a year of birth).
    AsideRole,
    /// A second line in `inkSoft`; the table's rows are then two lines high (setTwoLines).
    SecondLineRole,
    /// bool: the whole text in `inkSoft`.
    SoftRole,
    /// An icon by meaning before the first line.
    IconRole,
    /// A StatusMark, whole: below both lines, as wide as the row is (setAcross).
    AcrossRole,
    /// bool: the row is one of several that were chosen (Qt::CheckStateRole draws the box), tinted like a selected one.
    ChosenRole,
};

/// A table as the ledger shows it: fixed row height, bold head, selection with a bar at its left, one column that
/// elides, lesser columns that hide when the room is narrow. One row is selected at a time; Enter or a click activates
/// it. Texts are plain.
class LedgerTable : public QTableView
{
    Q_OBJECT

public:
    explicit LedgerTable(QWidget *parent = nullptr);

    /// Width of a column: as wide as this sample text in the body font and its padding, whatever the type size.
    void setColumnSample(int column, const QString &sample);
    /// For a column of statuses, the widest of them.
    void setColumnSample(int column, const StatusMark &sample);
    /// The column that takes the free room and elides; it never hides.
    void setElidingColumn(int column, double minimumUnits = 10);
    /// The first named hides first when the room is narrow; columns not named never hide.
    void setHidingOrder(const QList<int> &columns);
    /// Columns the page itself wants hidden now (table beside a panel), whatever the room.
    void setColumnsAway(const QList<int> &columns);
    void setTwoLines(bool two);
    /// From this column on what its AcrossRole says runs below all the others; rows are high enough for this sample. -1
    /// for none.
    void setAcross(int column, const StatusMark &sample = {});
    int acrossColumn() const { return m_across; }
    /// Where it stands in a row.
    QRect acrossArea(const QRect &row) const;
    /// Off where a title over the table says enough.
    void setHeadShown(bool shown);

    void setModel(QAbstractItemModel *model) override;
    /// The selected row; -1 for none.
    int selectedRow() const;
    void selectRowQuietly(int row);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The selected row changed, by key, click or program; -1 for none.
    void rowSelected(int row);
    /// Enter, or a click.
    void rowActivated(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void measureUp();
    void shareWidth();
    int sampleWidth(int column) const;
    int acrossHeight() const;

    QMap<int, QString> m_samples;
    QMap<int, StatusMark> m_statusSamples;
    QWidget *m_corner;
    QList<int> m_hiding;
    QList<int> m_away;
    int m_across = -1;
    StatusMark m_acrossSample;
    int m_eliding = -1;
    double m_elidingUnits = 10;
    bool m_twoLines = false;
};

} // namespace somotcua
