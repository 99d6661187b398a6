#pragma once

#include "PrintedSheet.h"
#include "SheetFormats.h"

#include <xlsxwriter.h>

namespace somotcua {

/// Puts a sheet into a workbook.
class XlsxSheet
{
public:
    XlsxSheet(lxw_workbook *workbook, const PrintedSheet &sheet, SheetFormats &format);

    void write();

private:
    void setUpPage();
    void writeCell(const SheetCell &cell);
    void writeValue(const SheetCell &cell, lxw_format *format);

    const PrintedSheet &m_printed;
    lxw_worksheet *m_sheet;
    SheetFormats &m_format;
};

} // namespace somotcua
