#include "XlsxSheet.h"

#include "SheetText.h"

using namespace Qt::StringLiterals;

namespace somotcua {

XlsxSheet::XlsxSheet(lxw_workbook *workbook, const PrintedSheet &sheet, SheetFormats &format)
    : m_printed(sheet)
    , m_sheet(workbook_add_worksheet(workbook, sheet.name.toUtf8().constData()))
    , m_format(format)
{ }

void XlsxSheet::write()
{
    setUpPage();
    for (const SheetCell &cell : m_printed.cells)
        writeCell(cell);
    for (int row = 0; row < m_printed.rows(); ++row) {
        if (m_printed.heights[row] > 0)
            worksheet_set_row(m_sheet, lxw_row_t(row), m_printed.heights[row], nullptr);
    }
}

void XlsxSheet::setUpPage()
{
    worksheet_set_paper(m_sheet, 9); // A4
    if (m_printed.orientation == Orientation::Landscape)
        worksheet_set_landscape(m_sheet);
    constexpr double kInch = 25.4;
    worksheet_set_margins(m_sheet, 30 / kInch, 15 / kInch, 20 / kInch, 20 / kInch);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_center_horizontally(m_sheet);
    worksheet_set_footer(m_sheet, "&C&P/&N");
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
    for (int column = 0; column < m_printed.columns(); ++column)
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), m_printed.widths[column], nullptr);
    if (m_printed.rows() > 0)
        worksheet_print_area(m_sheet, 0, 0, lxw_row_t(m_printed.rows() - 1), lxw_col_t(m_printed.columns() - 1));
    if (const auto &head = m_printed.head) {
        worksheet_repeat_rows(m_sheet, lxw_row_t(head->first), lxw_row_t(head->last));
        worksheet_freeze_panes(m_sheet, lxw_row_t(head->last + 1), 0);
    }
}

void XlsxSheet::writeCell(const SheetCell &cell)
{
    lxw_format *format = m_format(cell.look);
    // An empty range first: the library would write the text of a range unchecked for its length.
    if (cell.isJoined())
        worksheet_merge_range(m_sheet, lxw_row_t(cell.row), lxw_col_t(cell.column), lxw_row_t(cell.lastRow),
                              lxw_col_t(cell.lastColumn), "", format);
    writeValue(cell, format);
    if (!cell.note.isEmpty())
        worksheet_write_comment(m_sheet, lxw_row_t(cell.row), lxw_col_t(cell.column), cellText(cell.note).constData());
}

void XlsxSheet::writeValue(const SheetCell &cell, lxw_format *format)
{
    const auto row = lxw_row_t(cell.row);
    const auto column = lxw_col_t(cell.column);
    switch (cell.value.typeId()) {
    case QMetaType::QString:
        worksheet_write_string(m_sheet, row, column, cellText(cell.value.toString()).constData(), format);
        return;
    case QMetaType::QDate: {
        const QDate day = cell.value.toDate();
        lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, row, column, &moment, format);
        return;
    }
    case QMetaType::Double:
        worksheet_write_number(m_sheet, row, column, cell.value.toDouble(), format);
        return;
    default:
        if (cell.look.is(CellLook::Bordered))
            worksheet_write_blank(m_sheet, row, column, format);
    }
}

} // namespace somotcua
