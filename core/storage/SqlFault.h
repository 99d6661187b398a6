#pragma once

#include "base/Error.h"

class QSqlError;

namespace somotcua {

/// SQLite's own code as one of our faults, about the ledger at `path`, with the database's words as detail.
Error ledgerError(const QSqlError &error, const QString &path);

} // namespace somotcua
