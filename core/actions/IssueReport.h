#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "Report.h"
#include "snapshots/SnapshotStore.h"
#include "storage_fwd.h"

#include <functional>

namespace somotcua {

/// Makes the file of a report in one format; the report has its code and moment by then.
using FileMaker = std::function<Result<QByteArray>(const Report &report)>;

/// A report that goes out: with its code, and the file's bytes.
struct IssuedFile
{
    Snapshot snapshot;
    Report report;
    QByteArray bytes;
};

/// Prints and exports go through here. Keeps the report's figures, the rows behind them and the file under a code that
/// stands on the sheet, with a line in the audit. The same report asked for again, unchanged and of the same day, is
/// the one that was issued, its files byte for byte; a format it was not issued in yet is added to it. What cannot be
/// written (a ledger that may only be read) is an error and nothing is kept.
[[nodiscard]] Result<IssuedFile> issueReport(Database &database, const Report &report, const QString &format,
                                             const FileMaker &make, const Stamp &stamp);

/// Whether an error of issueReport only means that the ledger could not keep the report: it may go out without a code.
bool isForWantOfKeeping(const Error &error);

} // namespace somotcua
