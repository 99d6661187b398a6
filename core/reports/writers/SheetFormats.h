#pragma once

#include "PrintedSheet.h"

#include <QHash>

struct lxw_format;
struct lxw_workbook;

namespace somotcua {

/// The formats of a workbook; equal looks share one.
class SheetFormats
{
public:
    explicit SheetFormats(lxw_workbook *workbook)
        : m_workbook(workbook)
    { }

    lxw_format *operator()(const CellLook &look);

private:
    lxw_workbook *m_workbook;
    QHash<CellLook, lxw_format *> m_formats;
};

} // namespace somotcua
