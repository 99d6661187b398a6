#include "WeeklyTallySheet.h"

#include "FurnitureLayout.h"
#include "PageFlow.h"
#include "ShortNames.h"
#include "Shown.h"
#include "TableLayout.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

constexpr double kLeft = 131; // millimetres for B and C
constexpr double kTightLeft = 147;
constexpr double kBetween = millimetres(5);
constexpr double kAboveFoot = millimetres(3);

PaperStyle tallyStyle()
{
    PaperStyle style;
    style.page = pageSizeOf(Orientation::Landscape);
    style.textPoints = 11;
    style.titlePoints = 12.5;
    style.tablePoints = 10;
    style.textLine = millimetres(4.5);
    style.titleLine = millimetres(5);
    style.tableLine = millimetres(3.6);
    style.rowPadding = millimetres(0.4); // rows of 4 mm
    style.handRoom = millimetres(12);
    style.gap = millimetres(0.7);
    return style;
}

/// For a week with more lines than usual: still a sheet that reads well, and one page.
PaperStyle tightStyle()
{
    PaperStyle style = tallyStyle();
    style.textLine = millimetres(4.3);
    style.titleLine = millimetres(4.8);
    style.tableLine = millimetres(3.4);
    return style;
}

/// A number above or a third line of a title below more than that: the lines that are no figures closer too.
PaperStyle closeStyle()
{
    PaperStyle style = tightStyle();
    style.textLine = millimetres(4.1);
    style.titleLine = millimetres(4.7);
    style.handRoom = millimetres(11);
    style.signatureGap = millimetres(2);
    style.gap = millimetres(0.4);
    return style;
}

double heightOf(const std::vector<TableLayout> &tables, double gap)
{
    double height = 0;
    for (const TableLayout &table : tables)
        height += table.height() + gap;
    return height;
}

/// The whole team on duty fills three lines of each session, with initials two.
Report withShortNames(Report report)
{
    for (Block &block : report.blocks) {
        for (qsizetype column = 0; column < block.columns.size(); ++column) {
            if (block.columns[column].id != u"volunteers"_s)
                continue;
            for (Row &row : block.rows) {
                if (const auto names = machineText(row.value(column)))
                    row[column] = shortNames(*names);
            }
        }
    }
    return report;
}

/// Room for long names: block A gives it from its figures, block D from its scopes to block C.
PrintedTable withRoomForNames(PrintedTable table)
{
    static const QHash<QString, double> widths{
        {u"field"_s, 87},       {u"assists"_s, 13},       {u"online_full"_s, 11},    {u"online_partial"_s, 11},
        {u"in_person"_s, 16},   {u"not_submitted"_s, 13}, {u"done_early"_s, 12.2},   {u"done_on_time"_s, 12.2},
        {u"done_late"_s, 12.2}, {u"open_within"_s, 13.7}, {u"open_overdue"_s, 13.7}, {u"pen_note"_s, 11},
        {u"volunteers"_s, 70},  {u"scope"_s, 19},         {u"obstacle"_s, 50}};
    for (PrintedColumn &column : table.columns)
        column.width = widths.value(column.column.id, column.width);
    return table;
}

/// Over the whole width a session of the whole team takes one line.
PrintedTable withLinesOfNames(PrintedTable table)
{
    for (PrintedColumn &column : table.columns) {
        if (column.column.id == u"volunteers"_s)
            column.width = 174;
    }
    return table;
}

enum class Fit : quint8
{
    Usual,
    Tight,
    Close
};

PaperStyle styleOf(Fit fit)
{
    switch (fit) {
    case Fit::Usual:
        return tallyStyle();
    case Fit::Tight:
        return tightStyle();
    case Fit::Close:
        return closeStyle();
    }
    Q_UNREACHABLE();
}

struct Sheet
{
    PagedDocument document;
    bool isTogether; // blocks B to D and the signatures stand on one page
};

PagedDocument finished(const Report &report, const PaperStyle &style, const FurnitureLayout &furniture,
                       const PageFlow &flow)
{
    QList<PaperPage> pages = flow.pages();
    for (int number = 1; number < pages.size(); ++number)
        furniture.paintPageNumber(pages[number], number + 1);
    return {report.title, style.page, pages};
}

/// The form of a week. `shown` is what its tables show; the code on the sheet says what the report does.
Sheet layOutIn(Fit fit, const Report &report, const Report &shown)
{
    const bool tight = fit != Fit::Usual;
    const PaperStyle style = styleOf(fit);
    Typesetter typesetter;
    const FurnitureLayout furniture(report, style, typesetter);
    PageFlow flow(style);
    PageFlow::Cursor cursor = flow.start();
    cursor.y = furniture.paintHead(flow.page(0), cursor.y);

    const double leftWidth = millimetres(tight ? kTightLeft : kLeft);
    const double rightWidth = style.bodyWidth() - leftWidth - kBetween;
    const double rightEdge = style.left + leftWidth + kBetween;
    std::vector<TableLayout> whole;
    std::vector<TableLayout> left;
    std::vector<TableLayout> right;
    for (const PrintedTable &printed : printedTables(shown)) {
        const PrintedTable table = tight ? withRoomForNames(printed) : printed;
        if (table.block.id == u"by-field"_s)
            whole.emplace_back(table, report.language, style, style.bodyWidth(), typesetter);
        else if (table.block.id == u"comparison"_s)
            right.emplace_back(table, report.language, style, rightWidth, typesetter);
        else
            left.emplace_back(table, report.language, style, leftWidth, typesetter);
    }

    for (const TableLayout &table : whole)
        cursor = flow.add(table, cursor, {.left = style.left});
    cursor.y += style.gap;

    const double foot = kAboveFoot + furniture.footHeight();
    const double below = std::max(heightOf(left, style.gap), heightOf(right, style.gap)) + foot;
    if (below > flow.roomBelow(cursor))
        cursor = flow.topOfNext(cursor);

    PageFlow::Cursor end = cursor;
    const auto fill = [&](const std::vector<TableLayout> &tables, double edge) {
        PageFlow::Cursor at = cursor;
        for (std::size_t index = 0; index < tables.size(); ++index) {
            at = flow.add(tables[index], at, {.left = edge, .tail = index + 1 == tables.size() ? foot : 0});
            at.y += style.gap;
        }
        end = std::max(end, at);
    };
    fill(left, style.left);
    fill(right, rightEdge);
    furniture.paintFoot(flow.page(end.page), end.y - style.gap + kAboveFoot);
    return {finished(report, style, furniture, flow), end.page == cursor.page};
}

/// For a month and more: blocks B and D side by side wherever they find room, the many sessions below them over the
/// whole width.
PagedDocument layOutLong(const Report &report, const Report &shown)
{
    const PaperStyle style = tallyStyle();
    Typesetter typesetter;
    const FurnitureLayout furniture(report, style, typesetter);
    PageFlow flow(style);
    PageFlow::Cursor cursor = flow.start();
    cursor.y = furniture.paintHead(flow.page(0), cursor.y);

    const double leftWidth = millimetres(kLeft);
    const double rightWidth = style.bodyWidth() - leftWidth - kBetween;
    std::vector<TableLayout> above;
    std::vector<TableLayout> left;
    std::vector<TableLayout> right;
    std::vector<TableLayout> below;
    for (const PrintedTable &table : printedTables(shown)) {
        if (table.block.id == u"obstacles"_s)
            left.emplace_back(table, report.language, style, leftWidth, typesetter);
        else if (table.block.id == u"comparison"_s)
            right.emplace_back(table, report.language, style, rightWidth, typesetter);
        else if (table.block.id == u"sessions"_s)
            below.emplace_back(withLinesOfNames(table), report.language, style, style.bodyWidth(), typesetter);
        else
            above.emplace_back(table, report.language, style, style.bodyWidth(), typesetter);
    }

    const auto add = [&](const std::vector<TableLayout> &tables, PageFlow::Cursor at, PageFlow::Placing placing) {
        for (const TableLayout &table : tables) {
            at = flow.add(table, at, placing);
            at.y += style.gap;
        }
        return at;
    };
    cursor = add(above, cursor, {.left = style.left});
    if (std::max(heightOf(left, style.gap), heightOf(right, style.gap)) > flow.roomBelow(cursor))
        cursor = flow.topOfNext(cursor);
    cursor = std::max(add(left, cursor, {.left = style.left}),
                      add(right, cursor, {.left = style.left + leftWidth + kBetween}));
    const double foot = kAboveFoot + furniture.footHeight();
    cursor = add(below, cursor, {.left = style.left, .tail = foot});
    furniture.paintFoot(flow.page(cursor.page), cursor.y - style.gap + kAboveFoot);
    return finished(report, style, furniture, flow);
}

} // namespace

PagedDocument layOutWeeklyTally(const Report &report)
{
    const Sheet usual = layOutIn(Fit::Usual, report, report);
    if (usual.document.pageCount() == 1)
        return usual.document;
    const Sheet tight = layOutIn(Fit::Tight, report, report);
    if (tight.document.pageCount() == 1)
        return tight.document;
    const Report withInitials = withShortNames(report);
    for (const Fit fit : {Fit::Tight, Fit::Close}) {
        const Sheet shortened = layOutIn(fit, report, withInitials);
        if (shortened.document.pageCount() == 1)
            return shortened.document;
    }

    PagedDocument wide = layOutLong(report, report);
    PagedDocument wideShortened = layOutLong(report, withInitials);
    if (wideShortened.pageCount() < wide.pageCount())
        wide = wideShortened;
    return usual.isTogether && usual.document.pageCount() <= wide.pageCount() ? usual.document : wide;
}

} // namespace somotcua
