#pragma once

#include <QPointer>
#include <QVariant>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace somotcua {

/// One row offered: a main word and what tells it apart, in columns. `marked` are the letters that were searched
/// (start, length in `text`), shown bold.
struct Offer
{
    QString text;
    QStringList details;
    QList<std::pair<int, int>> marked;
    QVariant value;
};

/// A list under a field. It never writes into the field and never takes the focus from it: ↑ ↓ move, Enter takes the
/// selected row, Esc closes it. For people no row is selected until ↓ (Enter after a new name takes nobody else); for
/// procedures the first row is.
class OfferList : public QWidget
{
    Q_OBJECT

public:
    enum class Selection
    {
        NoneAtFirst,
        FirstAtOnce
    };

    OfferList(QLineEdit *field, Selection selection);

    /// The line that tells the keys ("Người đã gặp: bấm ↓ để chọn, Enter để lấy").
    void setKeysLine(const QString &text);
    /// Shows the offers under the field; none and no last row hides the list. `lastRow` is "new", "" for none.
    void offer(const QList<Offer> &offers, const QString &lastRow = {});
    /// From the next offer on.
    void setSelection(Selection selection) { m_selection = selection; }
    void dismiss();
    /// Of the offers just made: a word that an input method composed may be handed over by the very key that would take
    /// one of them, before anybody has read them. Then that key, or an arrow, only shows them.
    void letBeRead() { m_isUnread = isVisible(); }
    /// As ↓ does in an open list without a selected row.
    void selectFirst();
    bool isOpen() const { return isVisible(); }
    /// The row that Enter would take; -1 for none; the number of offers for the last row.
    int selected() const;

Q_SIGNALS:
    void taken(const QVariant &value);
    void newWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void step(int by);
    void take(int row);
    void place(const QLineEdit &field);

    QPointer<QLineEdit> m_field;
    const QObject *m_watched; // the same, as an address: it is compared while the field goes
    Selection m_selection;
    QLabel *m_keys;
    QListView *m_list;
    QStandardItemModel *m_model;
    int m_offers = 0;
    bool m_isUnread = false;
};

} // namespace somotcua
