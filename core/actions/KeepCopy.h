#pragma once

#include "base/Result.h"
#include "storage_fwd.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace somotcua {

inline constexpr int kCopiesKept = 10;

struct LedgerCopy
{
    QString path;
    QDateTime madeAt; // UTC
    QString ledgerName; // for people, without folder and ending
};

/// Copies the ledger (VACUUM INTO) into the folder of its copies, opens the copy, compares it with the ledger, and
/// keeps the last ten of this ledger. A copy that differs is removed and is an error (Fault::LedgerDamaged). Takes
/// seconds for a large ledger: call it in a thread, with a Database opened (to read) there.
[[nodiscard]] Result<LedgerCopy> keepCopy(Database &database, const QString &folder, const QDateTime &now);
/// Newest first.
QList<LedgerCopy> copiesOf(const QString &ledgerPath, const QString &folder);
/// The copies of every ledger, newest first.
QList<LedgerCopy> copiesIn(const QString &folder);
/// Puts a copy beside the ledger as a new file to work with, never over anything; the path of the new ledger.
[[nodiscard]] Result<QString> openCopy(const LedgerCopy &copy, const QString &newPath);

} // namespace somotcua
