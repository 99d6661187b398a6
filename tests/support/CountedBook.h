#pragma once

#include "PlainLedger.h"
#include "SampleRows.h"

namespace somotcua::plain {

/// A book as somebody might keep it for years, and what contract §2 makes of it, decided here row by row without the
/// program's import: dossiers by code, blank cells that never replace, lines of the history, sessions by day and shift.
struct CountedBook
{
    QString csv;
    Ledger expected; // its rows are numbered in the order of the book; persons and procedures have numbers of their own
};

CountedBook countedBook(quint32 seed, int rows, QDate first, int days,
                        const QHash<QString, KnownProcedure> &procedures);

} // namespace somotcua::plain
