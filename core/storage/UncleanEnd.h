#pragma once

#include <QString>

namespace somotcua {

/// Whether whoever wrote the ledger last was cut off: what SQLite writes first is still beside it, and no program has
/// the ledger open. Asks without opening the ledger: closing any handle of a file drops the locks this process has on
/// it.
bool endedUncleanly(const QString &path);

} // namespace somotcua
