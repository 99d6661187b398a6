#pragma once

#include "BenchPeople.h"

namespace somotcua::bench {

/// The list of all dossiers: its first page, and a page at a random row, by the program and by the bare C API.
void registerPages(const QString &path, const BenchEntries &entries);

} // namespace somotcua::bench
