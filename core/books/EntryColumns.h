#pragma once

#include "assists/AssistEntry.h"
#include "Columns.h"

namespace somotcua {

/// Puts what these columns say in `row` in the place of what they say in `entry`. The status goes with its words, the
/// parts of a name with the whole.
void applyColumns(AssistEntry &entry, const AssistEntry &row, const QList<Column> &columns);

} // namespace somotcua
