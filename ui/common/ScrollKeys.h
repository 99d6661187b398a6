#pragma once

#include <QAbstractSlider>
#include <QObject>

#include <optional>

class QAbstractScrollArea;
class QKeyEvent;
class QWidget;

namespace somotcua {

/// How far a key scrolls: arrows, Page Up and Page Down, Home and End; nothing for any other.
std::optional<QAbstractSlider::SliderAction> scrollAction(int key);

/// Scrolls an area of a dialog by the keys, wherever in the dialog the focus is: Page Up and Page Down always, the
/// arrows, Home and End while a button has the focus. Fields, lists and texts keep the keys they use themselves.
class ScrollKeys : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the area.
    explicit ScrollKeys(QAbstractScrollArea *area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool scroll(const QWidget *focused, const QKeyEvent *key);

    QAbstractScrollArea *m_area;
};

} // namespace somotcua
