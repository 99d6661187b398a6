#pragma once

#include "Command.h"
#include "Database.h"
#include "Report.h"

namespace somotcua {

/// What `report … --explain BLOCK/ROW/COLUMN` prints in place of the report.
struct ExplainWanted
{
    QString figure; // BLOCK/ROW/COLUMN
    bool asJson = false;
    QString path; // empty: standard output
};

/// The exit code of the call.
int printExplained(Database &database, const Report &report, const ExplainWanted &wanted, Console &console);

} // namespace somotcua
