#pragma once

#include <QStringList>

namespace somotcua {

/// How those above the team sign, each title as the lines of PaperNames::confirmedByTitle (domain reference §6): the
/// head for the whole body (TM.), a deputy for the head (KT.), another by the head's order (TL.). The title that only
/// confirms is none of them: it is made from the unit's name.
QStringList signingTitles(const QString &language);

/// One of these titles, kept in whichever language it was chosen, in the language of a sheet; any other as it is.
QString signingTitleIn(const QString &language, const QString &title);

} // namespace somotcua
