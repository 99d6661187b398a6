#pragma once

#include <QWidget>

class QCheckBox;
class QScrollArea;

namespace somotcua {

/// The obstacles with a box each, over the window beside the field that opened it. ↑ ↓ move, Space ticks, Enter and Esc
/// close it; so does leaving it.
class ObstacleList : public QWidget
{
    Q_OBJECT

public:
    explicit ObstacleList(QWidget &field);

    void open(const QStringList &ticked);
    QCheckBox *box(const QString &code) const;

Q_SIGNALS:
    void ticked(const QString &code, bool on);
    /// By a key; the field may have the focus again.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void step(int by);

    QWidget &m_field;
    QScrollArea *m_scroll;
    QList<QCheckBox *> m_boxes;
    bool m_filling = false;
};

} // namespace somotcua
