#pragma once

#include "Report.h"

namespace somotcua {

/// A figure of a printed sheet and what it is now.
struct FigureChange
{
    ColumnKind kind = ColumnKind::Count;
    QVariant printed; // unknown where the sheet has no such row
    QVariant now;
    qsizetype came = 0; // rows behind it that were not there
    qsizetype went = 0;
};

/// "+2 −1" where rows came or went; of a figure without rows of its own by how much it rose or fell, "+0,84"; empty
/// where one of the two is unknown, or nothing changed.
QString changeMark(const FigureChange &change, const QString &language);

/// "so với bản đã in: +2 −1"; "như bản đã in" only when nothing changed.
QString changeWords(const FigureChange &change, const QString &language);

} // namespace somotcua
