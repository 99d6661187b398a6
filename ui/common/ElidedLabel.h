#pragma once

#include <QLabel>

namespace somotcua {

/// Plain text of one line, or of more parted by line breaks, each ending in an ellipsis when the room is narrow; the
/// whole text is then the tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace somotcua
