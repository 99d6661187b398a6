#include "TableHeading.h"

#include <algorithm>

namespace somotcua {

TableHeading::TableHeading(const QList<PrintedColumn> &columns)
{
    for (const PrintedColumn &column : columns)
        m_rowCount = std::max(m_rowCount, groupsOf(column.column).size() + 1);
    addCells(columns, 0, columns.size(), 0);
}

/// The cells of these columns from this row down, all within one group of each row above.
void TableHeading::addCells(const QList<PrintedColumn> &columns, qsizetype first, qsizetype end, qsizetype row)
{
    for (qsizetype column = first; column < end;) {
        const QStringList groups = groupsOf(columns[column].column);
        if (groups.size() <= row) {
            m_cells << HeadCell{columns[column].column.label, column, column + 1, row, m_rowCount};
            ++column;
            continue;
        }
        qsizetype next = column + 1;
        while (next < end && groupsOf(columns[next].column).value(row) == groups[row])
            ++next;
        m_cells << HeadCell{groups[row], column, next, row, row + 1};
        addCells(columns, column, next, row + 1);
        column = next;
    }
}

} // namespace somotcua
