#pragma once

#include "ListCounts.h"
#include "Report.h"

#include <QByteArray>
#include <QSet>

#include <optional>

namespace somotcua {

/// How many rows of a block a text has left out, and what it says of them all the same.
using LeftOutRows = QHash<QString, ListCounts>;

/// Words and figures of a report as lines (docs/sheet-text.md): what its JSON shows, without the furniture. Figures are
/// rounded as JSON rounds them. Of the blocks with these ids the rows are left out and the total stays; of a list of
/// people stand its counts.
QByteArray payloadOf(const Report &report, const QSet<QString> &withoutRows);

/// The payload with the sentence of the report behind it, where it has one; and back. The sentence says nothing that
/// the figures do not say.
QByteArray withSentence(const QByteArray &figures, const Report &report);
QByteArray withoutSentence(const QByteArray &payload);

/// Puts language, names, blocks and the sentence into `report` and the rows left out into `leftOut`; false when the
/// lines are not a payload.
bool readPayload(const QByteArray &payload, Report *report, LeftOutRows *leftOut);

/// One row of figures and nothing else: it sums itself up (the citizens of a tally).
bool isSummary(const Block &block);

} // namespace somotcua
