#pragma once

#include "PrintedTable.h"
#include "SheetFormats.h"
#include "SheetGrid.h"

#include <xlsxwriter.h>

namespace somotcua {

struct PaperWords;

/// A report as one worksheet: head, tables and foot as on paper.
class XlsxSheet
{
public:
    XlsxSheet(lxw_workbook *workbook, const Report &report);

    void write();
    bool isTooLong() const { return m_row > LXW_ROW_MAX; }

private:
    using Span = SheetGrid::Span;

    void setUpPage();
    void writeHead();
    void writeTable(const PrintedTable &table);
    void writeTableHead(const PrintedTable &table, const QList<Span> &spans);
    void writeCell(Span span, const QVariant &cell, const PrintedColumn &column, int flags);
    void writeFoot();
    void writeText(lxw_row_t row, Span span, const QString &text, const CellLook &look, lxw_row_t rows = 1);
    void setHeight(lxw_row_t row, int lines);
    int linesOf(const QString &text, Span span) const { return SheetGrid::linesOf(text, m_grid.width(span)); }

    const Report &m_report;
    const PaperWords &m_words;
    QList<PrintedTable> m_tables;
    lxw_worksheet *m_sheet;
    SheetFormats m_format;
    SheetGrid m_grid;
    lxw_row_t m_row = 0;
};

} // namespace somotcua
