#pragma once

#include "base/Stamp.h"
#include "Command.h"
#include "Database.h"

namespace somotcua {

/// Opens the ledger that a verb names and turns the texts to its language, unless --lang said another.
Result<std::unique_ptr<Database>> openLedger(const QString &path, OpenMode mode, const Arguments &arguments,
                                             Console &console);

/// Who and when: --by (else the person's login name) and now.
Stamp stampOf(const Arguments &arguments);

} // namespace somotcua
