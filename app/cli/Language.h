#pragma once

#include <QString>

namespace somotcua {

/// The language of the machine, "vi" or "en": the first of LC_ALL, LC_MESSAGES, LANG that is set; C, POSIX and
/// languages that the program does not speak give "vi".
QString systemLanguage();

} // namespace somotcua
