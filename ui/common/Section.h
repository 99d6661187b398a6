#pragma once

#include "base/Error.h"

#include <QWidget>

namespace somotcua {

/// One subject of a page that has several: the settings, the catalogue.
class Section : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    /// Reads anew what is stored.
    virtual void refresh() = 0;
    /// Something is typed here and not saved, in this window or one before.
    virtual bool hasUnsaved() const { return false; }

Q_SIGNALS:
    /// Something was stored; the sentence says what, where the page tells it.
    void saved(const QString &sentence = {});
    void failed(const somotcua::Error &error);
};

} // namespace somotcua
