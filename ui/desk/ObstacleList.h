#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QCheckBox;
class QScrollArea;

namespace somotcua {

/// A line of the list: the key that ticks it in the field as in the list, and its words.
struct ObstacleOffer
{
    int place = 0; // among the choices of the field
    QString key; // "1"; empty for one beyond the last key
    QString words;
    bool ticked = false;
};

/// The obstacles with a box each, over the window beside the field that opened it. ↑ ↓ move, Space ticks, Enter and Esc
/// close it; so does leaving it.
class ObstacleList : public QWidget
{
    Q_OBJECT

public:
    explicit ObstacleList(QWidget &field);

    void open(const QList<ObstacleOffer> &offers);
    QCheckBox *box(int place) const;

Q_SIGNALS:
    void ticked(int place, bool on);
    /// By a key; the field may have the focus again.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const QList<ObstacleOffer> &offers);
    void place();
    void step(int by);

    QWidget &m_field;
    QScrollArea *m_scroll;
    QList<ObstacleOffer> m_offers;
    QList<QCheckBox *> m_boxes; // one for each
};

} // namespace somotcua
