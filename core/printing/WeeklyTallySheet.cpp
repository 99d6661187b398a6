#include "WeeklyTallySheet.h"

#include "FurnitureLayout.h"
#include "PageFlow.h"
#include "TableLayout.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

constexpr double kLeftShare = 131.0 / 252.0; // of the body's width, for B and C
constexpr double kBetween = millimetres(5);

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

/// For a week with a row or two more than usual: still a sheet that reads well, and one page.
PaperStyle tightStyle()
{
    PaperStyle style = tallyStyle();
    style.textLine = millimetres(4.3);
    style.titleLine = millimetres(4.8);
    style.tableLine = millimetres(3.4);
    style.rowPadding = millimetres(0.3);
    style.handRoom = millimetres(10);
    return style;
}

double heightOf(const std::vector<TableLayout> &tables, double gap)
{
    double height = 0;
    for (const TableLayout &table : tables)
        height += table.height() + gap;
    return height;
}

PagedDocument layOutIn(const PaperStyle &style, const Report &report)
{
    Typesetter typesetter;
    const FurnitureLayout furniture(report, style, typesetter);
    PageFlow flow(style);
    PageFlow::Cursor cursor = flow.start();
    cursor.y = furniture.paintHead(flow.page(0), cursor.y);

    const double leftWidth = style.bodyWidth() * kLeftShare;
    const double rightWidth = style.bodyWidth() - leftWidth - kBetween;
    const double rightEdge = style.left + leftWidth + kBetween;
    std::vector<TableLayout> whole;
    std::vector<TableLayout> left;
    std::vector<TableLayout> right;
    for (const PrintedTable &table : printedTables(report)) {
        if (table.block.id == u"by-field"_s)
            whole.emplace_back(table, report.language, style, style.bodyWidth(), typesetter);
        else if (table.block.id == u"comparison"_s)
            right.emplace_back(table, report.language, style, rightWidth, typesetter);
        else
            left.emplace_back(table, report.language, style, leftWidth, typesetter);
    }

    for (const TableLayout &table : whole)
        cursor = flow.add(table, cursor, style.left);
    cursor.y += style.gap;

    const double foot = millimetres(3) + furniture.footHeight();
    const double below = std::max(heightOf(left, style.gap), heightOf(right, style.gap)) + foot;
    if (below > flow.roomBelow(cursor))
        cursor = flow.topOfNext(cursor);

    PageFlow::Cursor end = cursor;
    const auto fill = [&](const std::vector<TableLayout> &tables, double edge) {
        PageFlow::Cursor at = cursor;
        for (std::size_t index = 0; index < tables.size(); ++index) {
            at = flow.add(tables[index], at, edge, index + 1 == tables.size() ? foot : 0);
            at.y += style.gap;
        }
        end = std::max(end, at);
    };
    fill(left, style.left);
    fill(right, rightEdge);
    furniture.paintFoot(flow.page(end.page), end.y - style.gap + millimetres(3));

    QList<PaperPage> pages = flow.pages();
    for (int number = 1; number < pages.size(); ++number)
        furniture.paintPageNumber(pages[number], number + 1);
    return {report.title, style.page, pages};
}

} // namespace

PagedDocument layOutWeeklyTally(const Report &report)
{
    PagedDocument usual = layOutIn(tallyStyle(), report);
    if (usual.pageCount() == 1)
        return usual;
    PagedDocument tight = layOutIn(tightStyle(), report);
    return tight.pageCount() == 1 ? tight : usual;
}

} // namespace somotcua
