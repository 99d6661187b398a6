#pragma once

#include <QScrollArea>

namespace somotcua {

/// Holds a page at the size of the window's room. Where a page needs more (large type on a small screen) it scrolls, so
/// the window never grows beyond the screen and nothing is clipped.
class PageFrame : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageFrame(QWidget *page, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
};

} // namespace somotcua
