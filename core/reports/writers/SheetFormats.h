#pragma once

#include "PrintedTable.h"

#include <QHash>

struct lxw_format;
struct lxw_workbook;

namespace somotcua {

/// How a cell looks; equal looks share one format of the workbook.
struct CellLook
{
    enum Flag : quint8
    {
        Plain = 0,
        Bold = 1,
        Italic = 2,
        Bordered = 4,
        Wrapped = 8,
        Large = 16
    };

    int flags = Plain;
    PaperAlign align = PaperAlign::Left;
    QByteArray numberFormat = {}; // "" is general

    friend bool operator==(const CellLook &, const CellLook &) = default;
    friend size_t qHash(const CellLook &look, size_t seed)
    {
        return qHashMulti(seed, look.flags, int(look.align), look.numberFormat);
    }
};

class SheetFormats
{
public:
    explicit SheetFormats(lxw_workbook *workbook)
        : m_workbook(workbook)
    { }

    lxw_format *operator()(const CellLook &look);

    /// The number format of a column: "#,##0", two decimals for percents, a sign for differences, days as dd/mm/yyyy.
    static QByteArray numberFormat(const Column &column);

private:
    lxw_workbook *m_workbook;
    QHash<CellLook, lxw_format *> m_formats;
};

} // namespace somotcua
