#pragma once

#include "Command.h"

namespace somotcua {

/// The verbs that exist, one a line.
QString programHelp();
/// One verb: how it is written, its options, an example.
QString commandHelp(const Command &command);

} // namespace somotcua
