#pragma once

#include <QPointer>
#include <QWidget>

namespace somotcua {

/// The soft ring of `tint` around the field that has the focus. One for each window; it follows the focus by itself,
/// lies outside the field and takes no clicks.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);
    void place();

    QPointer<QWidget> m_field;
    QPointer<QWidget> m_around; // the field's parent
    QPointer<QWidget> m_window;
};

} // namespace somotcua
