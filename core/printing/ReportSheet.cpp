#include "ReportSheet.h"

#include "FurnitureLayout.h"
#include "PageFlow.h"
#include "SentenceLayout.h"
#include "TableLayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr qsizetype kManyColumns = 9;

PaperStyle styleOf(const Report &report, const QList<PrintedTable> &tables)
{
    PaperStyle style;
    style.page = pageSizeOf(report.orientation);
    const bool wide
        = std::ranges::any_of(tables, [](const PrintedTable &table) { return table.columns.size() > kManyColumns; });
    if (report.kind == u"paper-sheet"_s) { // for the pen: room in the rows, and the whole sheet for them
        style.top = style.bottom = style.right = millimetres(12);
        style.left = millimetres(20);
        style.textPoints = 12;
        style.rowPadding = millimetres(6);
    } else if (wide) { // a register: the smaller of the two sizes for tables saves every fourth page
        style.tablePoints = 10;
        style.tableLine = millimetres(4);
    }
    return style;
}

} // namespace

PagedDocument layOutReport(const Report &report)
{
    const QList<PrintedTable> tables = printedTables(report);
    const PaperStyle style = styleOf(report, tables);
    Typesetter typesetter;
    const FurnitureLayout furniture(report, style, typesetter);
    PageFlow flow(style);

    PageFlow::Cursor cursor = flow.start();
    cursor.y = furniture.paintHead(flow.page(0), cursor.y) + style.gap;

    const SentenceLayout sentence(report, style, typesetter);
    const double foot = (furniture.footHeight() > 0 ? style.gap + furniture.footHeight() : 0)
        + (sentence.height() > 0 ? sentence.height() + style.gap : 0);
    for (qsizetype index = 0; index < tables.size(); ++index) {
        const bool isLast = index + 1 == tables.size();
        const TableLayout table(tables[index], report.language, style, style.bodyWidth(), typesetter);
        cursor = flow.add(table, cursor, {.left = style.left, .tail = isLast ? foot : 0});
        cursor.y += style.gap;
    }
    if (sentence.height() > 0)
        cursor.y = sentence.paint(flow.page(cursor.page), cursor.y) + style.gap;
    furniture.paintFoot(flow.page(cursor.page), cursor.y);

    QList<PaperPage> pages = flow.pages();
    for (int number = 1; number < pages.size(); ++number)
        furniture.paintPageNumber(pages[number], number + 1);
    return {report.title, style.page, pages};
}

} // namespace somotcua
