#pragma once

#include "BenchPeople.h"

namespace somotcua::bench {

/// The first page of hits for what people type, with the words of people in the ledger; beside the bare C API asking
/// the same index the plainest question.
void registerSearches(const QString &path, const BenchEntries &entries);

} // namespace somotcua::bench
