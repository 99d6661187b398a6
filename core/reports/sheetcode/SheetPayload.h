#pragma once

#include "ListCounts.h"
#include "Report.h"

#include <QByteArray>

#include <optional>

namespace somotcua {

/// Whether every row goes into the text of a sheet, or only what sums up a block.
enum class SheetRows : quint8
{
    All,
    WithoutPeople, // all but those of lists of people
    TotalsOnly
};

/// How many rows of a block a text has left out, and what it says of them all the same.
using LeftOutRows = QHash<QString, ListCounts>;

/// Words and figures of a report as lines (docs/sheet-text.md): what its JSON shows, without the furniture. Figures are
/// rounded as JSON rounds them. TotalsOnly keeps a block's total, and a block that is one row of figures. Of a list of
/// people that is left out stand its counts.
QByteArray payloadOf(const Report &report, SheetRows rows);

/// Puts language, names and blocks into `report` and the rows left out into `leftOut`; false when the lines are not a
/// payload.
bool readPayload(const QByteArray &payload, Report *report, LeftOutRows *leftOut);

/// One row of figures and nothing else: it sums itself up (the citizens of a tally).
bool isSummary(const Block &block);

} // namespace somotcua
