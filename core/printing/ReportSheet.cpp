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
constexpr qsizetype kFewPages = 8; // of a longer list one page more does not matter, and laying out twice does

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

/// A page with less than this share of its room used looks left over.
constexpr double kLeftOver = 0.45;

constexpr int kCloserSteps = 3;

/// A little closer with each step, and the type half a point smaller from the second on; never below what the forms
/// allow.
PaperStyle closer(PaperStyle style, int step)
{
    style.tableLine -= millimetres(0.2 * step);
    style.rowPadding -= millimetres(0.15 * step);
    style.gap -= millimetres(0.5 * step);
    style.textLine -= millimetres(0.2 * std::min(step, 2));
    style.handRoom -= millimetres(1.5 * step);
    if (step > 1)
        style.tablePoints = std::max(10.0, style.tablePoints - 0.5);
    return style;
}

struct Laid
{
    QList<PaperPage> pages;
    double used = 0; // of the last page's room, as a share
};

Laid lay(const Report &report, const QList<PrintedTable> &tables, const PaperStyle &style)
{
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
    const double end = cursor.y + furniture.footHeight();
    return {pages, (end - style.top) / (style.bodyBottom() - style.top)};
}

} // namespace

PagedDocument layOutReport(const Report &report)
{
    const QList<PrintedTable> tables = printedTables(report);
    const PaperStyle style = styleOf(report, tables);
    Laid best = lay(report, tables, style);
    // Two rows and the signatures alone on a last page, or little more than one page: the rows move closer, when that
    // saves the page.
    const bool mayMove = report.kind != u"paper-sheet"_s && best.pages.size() > 1 && best.pages.size() <= kFewPages;
    const bool isWorthIt = best.used < kLeftOver || best.pages.size() == 2;
    for (int step = 1; mayMove && isWorthIt && step <= kCloserSteps; ++step) {
        const Laid tighter = lay(report, tables, closer(style, step));
        if (tighter.pages.size() < best.pages.size()) {
            best = tighter;
            break;
        }
    }
    return {report.title, style.page, best.pages};
}

} // namespace somotcua
