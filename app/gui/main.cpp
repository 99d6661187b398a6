#include "common/Accessibility.h"
#include "common/Appearance.h"
#include "MainWindow.h"
#include "SettingsFile.h"
#include "Translations.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

Theme themeOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::HighContrast:
        return Theme::HighContrast;
    }
    Q_UNREACHABLE();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"somotcua"_s);
    QApplication::setApplicationDisplayName(u"Sổ Một Cửa"_s);
    QApplication::setDesktopFileName(u"somotcua"_s);

    const SettingsFile file(SettingsFile::usualPath());
    const Settings settings = file.read();
    Translations translations(settings.language);
    installAccessibility();
    Appearance appearance;
    appearance.setTheme(themeOf(settings.theme));
    appearance.setTypePercent(settings.typePercent);

    MainWindow window(appearance);
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
