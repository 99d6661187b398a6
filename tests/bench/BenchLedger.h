#pragma once

#include "Database.h"

#include <QString>

#include <memory>

namespace somotcua::bench {

/// The ledger to measure: made by the same recorder as an import, kept at `path` for the next run.
struct LedgerWanted
{
    QString path;
    qint64 dossiers = 100000;
};
void makeLedger(const LedgerWanted &wanted);

/// Opens or says why not and ends the program: a benchmark has nobody to tell.
std::unique_ptr<Database> openLedger(const QString &path, OpenMode mode);
/// A copy that may be written to; the one before is replaced.
QString copyOf(const QString &path, const QString &ending);

/// The resident memory of this process in megabytes.
double residentMegabytes();

} // namespace somotcua::bench
