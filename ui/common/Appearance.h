#pragma once

#include "common/Look.h"

#include <QObject>
#include <QPointer>

namespace somotcua {

class ProxyStyle;

/// Theme and type size of the whole program. Changing one changes every open window at once, without a restart.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Loads the fonts, puts our style on the application and dresses it.
    explicit Appearance(QObject *parent = nullptr);

    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);

    /// 100 to 250.
    int typePercent() const { return m_typePercent; }
    void setTypePercent(int percent);
    void enlarge();
    void reduce();

    const Look &look() const { return m_look; }

Q_SIGNALS:
    /// After every widget has been dressed anew.
    void changed();

private:
    void apply();

    Theme m_theme = Theme::Light;
    int m_typePercent = 100;
    Look m_look;
    QPointer<ProxyStyle> m_style;
};

/// The steps of Ctrl + and Ctrl −, also offered in the settings: 100, 125, 150, 175, 200, 250.
QList<int> typeSteps();

} // namespace somotcua
