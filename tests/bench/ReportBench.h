#pragma once

#include "BenchPeople.h"

namespace somotcua::bench {

/// The weekly tally with all blocks, of the last whole week, and the comparison of the last January to September, by
/// the program and by the bare C API counting the same figures in the same file.
void registerReports(const QString &path, const BenchEntries &entries);

} // namespace somotcua::bench
