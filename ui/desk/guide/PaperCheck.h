#pragma once

#include <QCheckBox>

namespace somotcua {

/// One paper with a box to tick, its name on as many lines as it needs.
class PaperCheck : public QCheckBox
{
    Q_OBJECT

public:
    explicit PaperCheck(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }

private:
    int textLeft() const;
};

} // namespace somotcua
