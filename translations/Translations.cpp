#include "Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace somotcua {

Translations::Translations(const QString &language)
{
    speak(language);
}

Translations::~Translations() = default;

void Translations::speak(const QString &language)
{
    const bool english = language == u"en"_s;
    // British English writes the day first, as the office does.
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::Vietnamese, QLocale::Vietnam));

    m_translators.clear();
    const auto install = [this](const QString &name) {
        auto translator = std::make_unique<QTranslator>();
        // An English file without a single plural compiles to nothing that could be loaded.
        if (translator->load(u":/i18n/"_s + name))
            QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    };
    if (english) {
        install(u"somotcua_en"_s);
    } else {
        install(u"qtbase_vi"_s);
        install(u"somotcua_vi"_s);
    }
}

} // namespace somotcua
