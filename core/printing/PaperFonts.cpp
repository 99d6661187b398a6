#include "PaperFonts.h"

#include "PaperUnits.h"

#include <QFontDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

/// Fonts belong to the process: registered with the first text on paper.
void registerFonts()
{
    static const bool registered = [] {
        for (const QString &cut : {u"Regular"_s, u"Bold"_s, u"Italic"_s, u"BoldItalic"_s}) {
            if (QFontDatabase::addApplicationFont(u":/fonts/Tinos-%1.ttf"_s.arg(cut)) < 0)
                return false;
        }
        return true;
    }();
    Q_ASSERT(registered);
    Q_UNUSED(registered);
}

} // namespace

QFont paperFont(const TextStyle &style)
{
    registerFonts();
    QFont font(QStringList{u"Tinos"_s, u"Times New Roman"_s, u"Liberation Serif"_s});
    font.setPixelSize(qRound(points(style.points)));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace somotcua
