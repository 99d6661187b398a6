#pragma once

#include "Report.h"

/// Finished reports for whoever shows them, in the shape of contract.md §4. All persons are invented.
namespace somotcua::fixtures {

/// Week 39 of 2024 with the figures of the printed tally: 8 fields, 5 causes, 3 sessions.
Report weeklyTally();

/// The same with as many fields, causes and sessions as asked for.
Report weeklyTally(int fields, int causes, int sessions);

/// January to September 2024 against 2023: 720, 589, 131, 22.24.
Report comparison();

/// A register of so many dossiers, some procedures and names long.
Report dossierRegister(int dossiers);

/// One block "block" of one text column "text" and one column "value" of a kind: for surprising cells.
Report oneCell(const QVariant &text, const QVariant &value = {}, ColumnKind kind = ColumnKind::Count);

/// What no reader may take for anything but a text: markup, formulas, quotes, line breaks, long names.
QStringList surprisingTexts();

} // namespace somotcua::fixtures
