#pragma once

#include "assists/AssistEntry.h"
#include "base/Stamp.h"

namespace somotcua {

/// An entry of the usual day (usualStamp), Nguyễn Thị Hoà born 12/03/1958, for 1.001193, submitted on line without a
/// code.
AssistEntry usualEntry();
/// The same for somebody else.
AssistEntry entryOf(const QString &citizen);
/// A later moment: `days` days and one minute after the usual one.
Stamp stampAfter(int days);

} // namespace somotcua
