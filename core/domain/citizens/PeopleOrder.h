#pragma once

#include "citizens/MetPerson.h"

namespace somotcua {

/// Every word typed begins a word of the name, accents and case aside.
bool nameAnswers(const QString &name, const QString &typed);

/// Best first: names with the accents as typed, then those with the typed words whole, then who was seen last.
void orderByName(QList<MetPerson> &people, const QString &typed);

/// Where the words typed begin in the name: start and length, to be shown bold.
QList<std::pair<int, int>> lettersFound(const QString &name, const QString &typed);

} // namespace somotcua
