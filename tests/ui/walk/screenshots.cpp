#include "WindowStage.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace somotcua;

// screenshots FOLDER [PERCENT …] [light dark contrast]: every page over the sample ledger as a picture.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: screenshots FOLDER [PERCENT …] [light dark contrast]\n");
        return 2;
    }
    QDir().mkpath(arguments.at(1));
    QList<int> sizes;
    QList<Theme> themes;
    for (const QString &argument : arguments.mid(2)) {
        if (argument.toInt() > 0)
            sizes << argument.toInt();
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
            if (WindowStage::nameOf(theme) == argument)
                themes << theme;
        }
    }
    WindowStage stage;
    stage.openSession();
    for (Page *page : stage.pages()) {
        for (const int percent : sizes.isEmpty() ? QList{100, 150} : sizes) {
            for (const Theme theme : themes.isEmpty() ? QList{Theme::Light} : themes) {
                stage.show(page, percent, theme);
                QTest::qWait(400); // sheets and lists are read beside the window
                const QString name = u"%1-%2%3.png"_s.arg(page->iconName())
                                         .arg(percent)
                                         .arg(theme == Theme::Light ? QString() : u'-' + WindowStage::nameOf(theme));
                if (!stage.window().grab().save(QDir(arguments.at(1)).filePath(name)))
                    return 3;
            }
        }
    }
    return 0;
}
