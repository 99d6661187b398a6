#include "OpenedLedger.h"

#include "Setup.h"

using namespace Qt::StringLiterals;

namespace somotcua {

Result<std::unique_ptr<Database>> openLedger(const QString &path, OpenMode mode, const Arguments &arguments,
                                             Console &console)
{
    auto database = Database::open(path, mode);
    if (!database || arguments.has(u"lang"_s))
        return database;
    if (const auto language = ledgerLanguage(**database))
        console.speak(*language);
    return database;
}

Stamp stampOf(const Arguments &arguments)
{
    const QString login = qEnvironmentVariable("USER", u"somotcua-cli"_s);
    return {arguments.now, arguments.value(u"by"_s, login)};
}

} // namespace somotcua
