#pragma once

#include "base/Error.h"

#include <QWidget>

namespace somotcua {

/// One subject of the settings page. There is no save button: each field saves when it is left.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    /// Reads anew what is stored.
    virtual void refresh() = 0;

Q_SIGNALS:
    void saved();
    void failed(const somotcua::Error &error);
};

} // namespace somotcua
