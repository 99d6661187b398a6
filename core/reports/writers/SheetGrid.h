#pragma once

#include "PrintedTable.h"

namespace somotcua {

/// The columns of a sheet on which tables of different widths stand one under another: the table with the most columns
/// makes the grid, and texts of the others may lie over several of its columns. Numbers and days always have one.
class SheetGrid
{
public:
    /// Grid columns first to last, both included.
    struct Span
    {
        int first;
        int last;
    };

    explicit SheetGrid(const QList<PrintedTable> &tables);

    int columns() const { return int(m_widths.size()); }
    double width(int column) const { return m_widths[column]; } // in Excel's unit, about one digit
    double width(Span span) const;

    Span all() const { return {0, columns() - 1}; }
    QList<Span> spansOf(const PrintedTable &table) const;
    /// The grid cut into parts of about the same width, at most one a column.
    QList<Span> parts(int count) const;
    /// The same into parts of these shares of the whole, which add up to 1.
    QList<Span> parts(const QList<double> &shares) const;

    /// How many lines a text takes in a column, estimated: a spreadsheet does not measure joined cells by itself.
    static int linesOf(const QString &text, double columnWidth);

private:
    QList<double> m_widths;
};

} // namespace somotcua
