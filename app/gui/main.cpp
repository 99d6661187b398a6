#include "common/Accessibility.h"
#include "common/Appearance.h"
#include "common/Icons.h"
#include "MainWindow.h"
#include "SettingsFile.h"
#include "Translations.h"
#include "Workplace.h"

#include <QApplication>
#include <QScreen>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {
constexpr int kTitleBar = 40; // pixels, generously
}

// somotcua [LEDGER]
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"somotcua"_s);
    QApplication::setApplicationDisplayName(u"Sổ Một Cửa"_s);
    QApplication::setDesktopFileName(u"somotcua"_s);
    QApplication::setWindowIcon(programIcon());

    const SettingsFile file(SettingsFile::usualPath());
    Translations translations(file.read().language);
    installAccessibility();
    Appearance appearance;
    MainWindow window(appearance);
    window.resize(1366, 768);

    Workplace workplace(window, appearance, file, QDateTime::currentDateTimeUtc);
    QObject::connect(&workplace, &Workplace::languageWanted, &application,
                     [&](const QString &language) { translations.speak(language); });
    workplace.start(application.arguments().value(1));
    // A screen of the window's own size has a title bar and panels too.
    const QSize room = window.screen()->availableSize();
    const bool fits = window.width() < room.width() && window.height() + kTitleBar < room.height();
    fits ? window.show() : window.showMaximized();
    return QApplication::exec();
}
