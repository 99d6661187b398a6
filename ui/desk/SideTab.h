#pragma once

#include <QRadioButton>

namespace somotcua {

/// One tab over a card: its word, perhaps a number or a key behind it; the chosen one bold over an accent line.
class SideTab : public QRadioButton
{
    Q_OBJECT

public:
    explicit SideTab(QWidget *parent = nullptr);

    void setCount(qint64 count);
    void setKeyText(const QString &key);

    QSize sizeHint() const override;
    /// Without its key, which goes first.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }

private:
    int wordWidth() const;

    QString m_count;
    QString m_key;
};

} // namespace somotcua
