#pragma once

#include "PrintedTable.h"

namespace somotcua {

/// A heading that stands over some columns and takes some of the head's rows; ends lie behind the last.
struct HeadCell
{
    QString text;
    qsizetype firstColumn = 0;
    qsizetype endColumn = 0;
    qsizetype firstRow = 0;
    qsizetype endRow = 0;

    friend bool operator==(const HeadCell &, const HeadCell &) = default;
};

/// The head of a table as joined cells, for paper and spreadsheets alike: a row for each level of groups and one for
/// the labels. Neighbours of the same group share its cell; a column with fewer groups than others lets its label reach
/// up.
class TableHeading
{
public:
    explicit TableHeading(const QList<PrintedColumn> &columns);

    qsizetype rowCount() const { return m_rowCount; }
    const QList<HeadCell> &cells() const { return m_cells; } // from left to right, upper ones before those below

private:
    void addCells(const QList<PrintedColumn> &columns, qsizetype first, qsizetype end, qsizetype row);

    qsizetype m_rowCount = 1;
    QList<HeadCell> m_cells;
};

} // namespace somotcua
