#pragma once

#include "Database.h"

#include <QByteArray>
#include <QStringList>

namespace somotcua {

/// What the ledger counts as of now, printed: one line an assist (with the ordinal of its person), one a dossier that
/// counts, one a held session. Two ledgers with the same text have the same figures as of now.
QStringList ledgerText(Database &database);
/// Every span and every line of history that counts.
QStringList historyText(Database &database);
/// Whether all that is kept derived is what it should be: persons, previous days, present status, spans, search
/// entries.
QStringList faultsOf(Database &database);

/// The first column of the first row.
QString textOf(Database &database, const QByteArray &sql);
qint64 numberOf(Database &database, const char *sql);

} // namespace somotcua
