#pragma once

#include "base/Result.h"
#include "storage_fwd.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace somotcua {

/// What a ledger holds, to compare it with its copy: the rows of every table, and a digest over the values of the main
/// tables (the others are derived from them, or small).
struct LedgerContent
{
    QHash<QString, qint64> rows;
    QByteArray digest;

    friend bool operator==(const LedgerContent &, const LedgerContent &) = default;
};

/// One look at one moment, while others may write. About 4 s a million dossiers: not for the window's thread.
[[nodiscard]] Result<LedgerContent> readContent(Database &database);

/// Writes a compact copy as a new file (VACUUM INTO); never over anything.
[[nodiscard]] Result<> vacuumInto(Database &database, const QString &newPath);

} // namespace somotcua
