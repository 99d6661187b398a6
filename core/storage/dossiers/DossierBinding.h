#pragma once

#include "dossiers/Derived.h"
#include "dossiers/DossierStore.h"

namespace somotcua {

class Statement;

/// What the statements about a dossier's row have in common.
void bindHead(Statement &statement, const DossierHead &head);
void bindDerived(Statement &statement, const Derived &derived);

/// The lines without their place in the file.
QList<StatusLine> plain(const QList<StoredLine> &lines);

/// The number of the last line of a day; 0 when it has none.
int lastOf(const QList<StatusLine> &lines, QDate day);

} // namespace somotcua
