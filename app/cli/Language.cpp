#include "Language.h"

#include <QtGlobal>

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

} // namespace somotcua
