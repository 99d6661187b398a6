#include "Language.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace somotcua {

QString systemLanguage()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty())
            return value.section(u'.', 0, 0).section(u'_', 0, 0).toLower() == u"en" ? u"en"_s : u"vi"_s;
    }
    return u"vi"_s;
}

void installLanguage(const QString &language)
{
    static QTranslator texts;
    QCoreApplication::removeTranslator(&texts);
    if (texts.load(u":/i18n/somotcua_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&texts);
}

} // namespace somotcua
