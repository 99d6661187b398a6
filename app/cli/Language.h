#pragma once

#include <QString>

namespace somotcua {

/// The language of the machine, "vi" or "en": the first of LC_ALL, LC_MESSAGES, LANG that is set; C, POSIX and
/// languages that the program does not speak give "vi".
QString systemLanguage();

/// Installs the texts of that language in place of those installed before. English is the language of the sources.
void installLanguage(const QString &language);

} // namespace somotcua
