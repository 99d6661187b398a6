#include "SumNote.h"

#include "SheetText.h"
#include "Shown.h"

using namespace Qt::StringLiterals;

namespace somotcua {
bool isSumOfRows(const Block &block, qsizetype column)
{
    if (column < 0 || !block.total || block.rows.isEmpty() || block.columns[column].kind != ColumnKind::Count)
        return false;
    const QVariant total = block.total->value(column);
    if (isUnknown(total) || machineText(total))
        return false;
    qint64 sum = 0;
    for (const Row &row : block.rows)
        sum += row.value(column).toLongLong();
    return sum == total.toLongLong();
}

// NOLINTNEXTLINE(bugprone-easily-swappable-parameters): column before rows, as a sheet names its cells
QString sumAsText(int column, int firstRow, int endRow)
{
    const QString letters = columnLetters(column);
    return u"=SUM(%1%2:%1%3)"_s.arg(letters).arg(firstRow + 1).arg(endRow);
}

} // namespace somotcua
