#pragma once

#include "common/ScrollColumn.h"

#include <QPointer>

class QScrollBar;

namespace somotcua {

/// A form that is as high as its fields are at this width, and scrolls only when there is less room. Also when a line
/// comes or goes under a field, the field with the focus stays whole in view.
class FormScroll : public ScrollColumn
{
    Q_OBJECT

public:
    explicit FormScroll(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// Shows this part, though the focus is in another, until the focus moves; nothing: the one with the focus again.
    void attend(QWidget *part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QWidget *followed() const override;

private:
    QPointer<QWidget> m_attended;
    QScrollBar *m_bar; // over the form's own margin, so that the fields keep their width when it comes
};

} // namespace somotcua
