#pragma once

#include "common/Painting.h"

#include <QCheckBox>
#include <QRadioButton>

namespace somotcua {

/// What both kinds of boxes of an OptionRow draw and measure.
struct OptionShape
{
    QString key;
    Corners corners = Corners::All;

    QSize sizeOf(const QAbstractButton *box) const;
    void paint(const QAbstractButton *box) const;
};

/// One box of a row of which one is chosen.
class OptionRadio : public QRadioButton
{
    Q_OBJECT

public:
    using QRadioButton::QRadioButton;

    OptionShape shape;
    QSize sizeHint() const override { return shape.sizeOf(this); }
    QSize minimumSizeHint() const override { return shape.sizeOf(this); }

protected:
    void paintEvent(QPaintEvent *) override { shape.paint(this); }
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void enterEvent(QEnterEvent *event) override
    {
        QRadioButton::enterEvent(event);
        update();
    }
};

/// One box of a row of which several may be chosen.
class OptionCheck : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

    OptionShape shape;
    QSize sizeHint() const override { return shape.sizeOf(this); }
    QSize minimumSizeHint() const override { return shape.sizeOf(this); }

protected:
    void paintEvent(QPaintEvent *) override { shape.paint(this); }
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
};

} // namespace somotcua
