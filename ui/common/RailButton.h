#pragma once

#include <QPushButton>

namespace somotcua {

/// One page of the rail: icon above label. Active, it is a tab in the page's own colour. It is no check box: nobody can
/// switch a page off.
class RailButton : public QPushButton
{
    Q_OBJECT

public:
    RailButton(const QString &title, const QString &iconName, QWidget *parent);

    void setTitle(const QString &title);
    void setCount(int count, const QString &words);
    void setActive(bool active);
    bool isActive() const { return m_active; }

    QSize sizeHint() const override;
    /// Icon and label close together: ten pages stand in a low window.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void tell();
    void paintCount(QPainter &painter, const QRect &icon) const;

    QString m_iconName;
    int m_count = 0;
    QString m_countWords;
    bool m_active = false;
};

} // namespace somotcua
