#pragma once

#include "Report.h"

namespace somotcua {

enum class PaperAlign : quint8
{
    Left,
    Centre,
    Right
};

/// A column as it stands on paper. Besides the report's own there are a running number and columns left to the pen, or
/// to what the head of team typed.
struct PrintedColumn
{
    enum class Source : quint8
    {
        Cell,
        RunningNumber,
        Pen
    };

    Source source = Source::Cell;
    qsizetype cell = -1; // which of the row's cells, for Source::Cell
    Column column; // heading, kind, group
    double width = 0; // millimetres wished for; tables are stretched to the paper
    PaperAlign align = PaperAlign::Left;
    /// Neighbouring rows with the same cell share one (the scope of a comparison).
    bool joinsEqualRows = false;
    /// Somebody signs or writes here: what is unknown leaves the cell empty instead of a dash.
    bool leavesRoom = false;
};

/// A block as it stands on paper and in a spreadsheet: which columns, in which order.
struct PrintedTable
{
    Block block;
    QString heading; // "A. Theo lĩnh vực"; empty when the report has but one
    QList<PrintedColumn> columns;
    bool numberedColumns = false; // a row (1), (2), … under the headings
    ReportNotes notes = {}; // of the report
    QString letter = {}; // "A. ", with which the heading begins
    /// Its columns of text share their room by what they hold, so that many rows take little paper.
    bool followsContent = false;
    QString rowGroup = {}; // "Cấp xã": bold over all columns, before the rows; empty: none

    /// The text of a cell as people read it; empty for the pen, unless it was typed. `row` counts from 0.
    QString text(qsizetype row, qsizetype column, const QString &language) const;
    QString totalText(qsizetype column, const QString &language) const;
    /// Whether `row` shares its cell in this column with the row below.
    bool isJoinedToNext(qsizetype row, qsizetype column) const;
};

/// The printed tables of a report in the order of its blocks. The weekly tally leaves out what its paper form has no
/// room for (citizens and the sum of dossiers stand in block D) and adds TT and the columns for the pen (forms §8.1).
/// Reasons of indicators that nobody gave make no table.
QList<PrintedTable> printedTables(const Report &report);

/// "C. " for the third part of a sheet.
QString letterOf(qsizetype index);

} // namespace somotcua
