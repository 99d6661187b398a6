#pragma once

#include "PaperStyle.h"
#include "PrintedTable.h"
#include "Typesetter.h"

namespace somotcua {

/// Column widths under which the table's rows take the fewest lines: a column of names or notes that is half empty
/// gives room to one that runs over many lines. `widths` is where it begins and the width of the paper; no column
/// becomes narrower than `needed`, nor much narrower than it was. Codes, days and figures keep theirs.
QList<double> contentWidths(QList<double> widths, const QList<double> &needed, const PrintedTable &table,
                            const QString &language, const PaperStyle &style, Typesetter &typesetter);

} // namespace somotcua
