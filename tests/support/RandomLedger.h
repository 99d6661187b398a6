#pragma once

#include "PlainLedger.h"

namespace somotcua::plain {

struct RandomShape
{
    QDate first;
    int days = 0;
    int dossiers = 0;
    int otherAssists = 0;
    int persons = 0;
};

/// A ledger full of what real books hold: reopened dossiers, several lines of a day, lines out of order, results before
/// the submission, missing and expected due days, pauses, unknown fields, taken-back rows, spans of every length.
Ledger randomLedger(quint32 seed, const RandomShape &shape);

} // namespace somotcua::plain
