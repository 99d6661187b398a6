#pragma once

#include "common/ScrollColumn.h"

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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followLater();

    QScrollBar *m_bar; // over the form's own margin, so that the fields keep their width when it comes
};

} // namespace somotcua
