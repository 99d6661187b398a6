#pragma once

#include "PrintedTable.h"

#include <optional>

namespace somotcua {

/// How a cell of a worksheet looks; equal looks share one format of the file.
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
    std::optional<ColumnKind> kind = {}; // whose number format it has; none: general
    bool sign = false; // of a difference: "+14"

    bool is(Flag flag) const { return (flags & flag) != 0; }

    friend bool operator==(const CellLook &, const CellLook &) = default;
    friend size_t qHash(const CellLook &look, size_t seed)
    {
        return qHashMulti(seed, look.flags, int(look.align), look.kind ? int(*look.kind) : -1, look.sign);
    }
};

/// A cell, or several joined ones. Rows and columns from 0, first and last included.
struct SheetCell
{
    int row = 0;
    int column = 0;
    int lastRow = 0;
    int lastColumn = 0;
    QVariant value; // QString, double or QDate; invalid: empty
    CellLook look;
    QString note = {}; // shown when a person points at the cell

    bool isJoined() const { return lastRow > row || lastColumn > column; }
};

constexpr int kMostRows = 1'048'576; // of a sheet, in any spreadsheet

/// A worksheet ready to be written in whichever format: what stands where, how it looks and how it prints. Nothing in
/// it is a formula.
struct PrintedSheet
{
    QString name;
    Orientation orientation = Orientation::Landscape;
    QList<double> widths; // of the columns, in digits of 11 points
    QList<double> heights; // of the rows, in points; 0: as usual
    QList<SheetCell> cells; // by row, then by column
    struct Rows
    {
        int first = 0;
        int last = 0;
    };
    std::optional<Rows> head; // repeated on every page, and staying while the rows below move

    int rows() const { return int(heights.size()); }
    int columns() const { return int(widths.size()); }
};

} // namespace somotcua
