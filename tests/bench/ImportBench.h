#pragma once

#include "BenchPeople.h"

namespace somotcua::bench {

/// A book of 20,000 rows into the ledger, from reading the CSV to the commit, beside the bare C API writing the same
/// rows in one transaction.
void registerImports(const QString &path, const BenchEntries &entries);

} // namespace somotcua::bench
