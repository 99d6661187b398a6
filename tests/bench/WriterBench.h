#pragma once

namespace somotcua::bench {

/// A register of 5,000 dossiers on paper and in the workbooks, the figures being there already.
void registerWriters();

} // namespace somotcua::bench
