#include "SettingsFile.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const auto kTypePercent = u"appearance/typePercent"_s;
const auto kTheme = u"appearance/theme"_s;
const auto kLanguage = u"appearance/language"_s;
const auto kGeometry = u"window/geometry"_s;
const auto kRecent = u"ledgers/recent"_s;

QString idOf(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::HighContrast:
        return u"high-contrast"_s;
    }
    Q_UNREACHABLE();
}

ThemeChoice themeFromId(const QString &id)
{
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (id == idOf(theme))
            return theme;
    }
    return ThemeChoice::Light;
}

} // namespace

SettingsFile::SettingsFile(QString path)
    : m_path(std::move(path))
{ }

QString SettingsFile::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + u"/somotcua/somotcua.ini"_s;
}

Settings SettingsFile::read() const
{
    const QSettings file(m_path, QSettings::IniFormat);
    Settings settings;
    settings.typePercent
        = std::clamp(file.value(kTypePercent, settings.typePercent).toInt(), kSmallestTypePercent, kLargestTypePercent);
    settings.theme = themeFromId(file.value(kTheme).toString());
    if (const auto language = file.value(kLanguage).toString(); language == u"vi" || language == u"en")
        settings.language = language;
    settings.windowGeometry = file.value(kGeometry).toByteArray();
    settings.recentLedgers = file.value(kRecent).toStringList();
    settings.recentLedgers.resize(std::min<qsizetype>(settings.recentLedgers.size(), kRecentLedgersKept));
    return settings;
}

void SettingsFile::write(const Settings &settings) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(kTypePercent, settings.typePercent);
    file.setValue(kTheme, idOf(settings.theme));
    file.setValue(kLanguage, settings.language);
    file.setValue(kGeometry, settings.windowGeometry);
    file.setValue(kRecent, settings.recentLedgers);
}

} // namespace somotcua
