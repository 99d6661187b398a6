#pragma once

#include "base/Result.h"
#include "Command.h"
#include "Database.h"
#include "Report.h"

#include <functional>

namespace somotcua {

/// Makes the bytes of a report in one format of the command line.
using BytesOf = std::function<Result<QByteArray>(const Report &report)>;

/// Opens the ledger for a report that may go out: to write when a file is asked for and the ledger can be written.
Result<std::unique_ptr<Database>> openForReport(const Arguments &arguments, Console &console);

/// `report … -o FILE`: the report goes out. Its file is written, and kept in the ledger under a code that stands on the
/// sheet; when the ledger cannot be written the file has no code, and standard error says so.
Result<> issueToFile(Database &database, const Report &report, const QString &format, const BytesOf &bytesOf,
                     const Arguments &arguments, Console &console);

/// `report KIND LEDGER --issued CODE`: an issued report again, its file byte for byte when it was issued in that
/// format.
int giveIssued(const QString &kind, const QString &format, const BytesOf &bytesOf, const Arguments &arguments,
               Console &console);

} // namespace somotcua
