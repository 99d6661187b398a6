#pragma once

#include "citizens/MetPerson.h"

#include <QStringList>

namespace somotcua {

struct PersonEntry;

/// What tells a person from others in a list: year of birth, hamlet, last day, the last three digits of the number or
/// phone. A column for each, empty where nothing is known.
QStringList personDetails(const MetPerson &person);

/// "đã gặp 3 lượt, gần nhất 11/09/2024"
QString metHint(const MetPerson &person);

/// "Cấn Đức Kiên, 1958, …612": what tells an entry of a person from another.
QString personWords(const PersonEntry &entry);

} // namespace somotcua
