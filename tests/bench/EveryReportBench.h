#pragma once

#include "BenchPeople.h"

namespace somotcua::bench {

/// Every kind of report through buildReport, nothing rendered: each of the last whole month, and of those that only
/// count, of the last whole year too; "every report" has the slowest of them. Beside them the bare C API reading the
/// same rows of the same file.
void registerEveryReport(const QString &path, const BenchEntries &entries);

} // namespace somotcua::bench
