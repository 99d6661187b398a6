#pragma once

#include <QScrollArea>

namespace somotcua {

/// Scrolls a long form or text upright, on whatever paper it lies. The field that gets the focus is brought fully into
/// view, its label and message included, before a key is taken.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Brings the field of this widget into view; does nothing for one outside.
    void follow(QWidget *focused);
    /// Once everything has its place.
    void followLater();
    /// What must be in view: the widget with the focus.
    virtual QWidget *followed() const;
};

} // namespace somotcua
