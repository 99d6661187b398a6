#pragma once

#include "PaperStyle.h"
#include "PrintedTable.h"
#include "Typesetter.h"

namespace somotcua {

/// Widths of a table's columns that fill `width`: as wished for, but no word of a heading and no number is broken as
/// long as the paper allows it. Left edges of the columns and the right edge of the last, from 0.
QList<double> columnEdges(const PrintedTable &table, const QString &language, double width, const PaperStyle &style,
                          Typesetter &typesetter);

} // namespace somotcua
