#pragma once

#include "BenchPeople.h"

namespace somotcua::bench {

/// One assist with its dossier, commit included: the program and the bare C API, each on a copy of the ledger.
void registerSaves(const QString &path, const BenchEntries &entries);

} // namespace somotcua::bench
