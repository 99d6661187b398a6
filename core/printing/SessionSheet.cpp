#include "SessionSheet.h"

#include "FurnitureLayout.h"
#include "PageFlow.h"
#include "SessionSheetReport.h"
#include "TableLayout.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr double kBetween = millimetres(5); // the two tables side by side

PaperStyle sheetStyle()
{
    PaperStyle style;
    style.page = pageSizeOf(Orientation::Portrait);
    style.textPoints = 12;
    style.titlePoints = 14;
    style.tablePoints = 10.5;
    style.textLine = millimetres(5);
    style.tableLine = millimetres(4.2);
    return style;
}

/// The heading names the session, so the tables need not.
PrintedTable withoutSession(PrintedTable table)
{
    static const QHash<QString, double> widths{
        {u"volunteers"_s, 56},     {u"opened"_s, 15},   {u"closed"_s, 17},          {u"assists"_s, 16},
        {u"citizens"_s, 16},       {u"dossiers"_s, 15}, {u"average_minutes"_s, 15}, {u"citizen"_s, 38},
        {u"procedure_name"_s, 42}, {u"code"_s, 30},     {u"state"_s, 32},           {u"due"_s, 20},
        {u"outcome"_s, 50},        {u"obstacle"_s, 50}, {u"count"_s, 16},
    };
    table.columns.removeIf(
        [](const PrintedColumn &column) { return column.column.id == u"date"_s || column.column.id == u"shift"_s; });
    for (PrintedColumn &column : table.columns) {
        column.width = widths.value(column.column.id, column.width);
        if (column.column.id == u"opened"_s || column.column.id == u"closed"_s)
            column.align = PaperAlign::Centre;
        // Procedures have long names, people short ones.
        table.followsContent |= column.column.id == u"procedure_name"_s;
    }
    return table;
}

QList<PaperPage> pagesOf(const Report &report, const PaperStyle &style)
{
    Typesetter typesetter;
    const FurnitureLayout furniture(report, style, typesetter);
    PageFlow flow(style);
    PageFlow::Cursor cursor = flow.start();
    cursor.y = furniture.paintHead(flow.page(0), cursor.y) + style.gap;
    const QString &name = report.furniture.subject.isEmpty() ? report.title : report.furniture.subject;
    flow.page(0).bookmarks.prepend({style.top, name, false});

    const double half = (style.bodyWidth() - kBetween) / 2;
    std::vector<TableLayout> tables;
    for (const PrintedTable &table : printedTables(report)) {
        const bool narrow = table.block.id == u"outcomes"_s || table.block.id == u"obstacles"_s;
        tables.emplace_back(withoutSession(table), report.language, style, narrow ? half : style.bodyWidth(),
                            typesetter);
    }
    const double foot = style.gap + furniture.footHeight();
    cursor = flow.add(tables.at(0), cursor, {.left = style.left});
    cursor.y += style.gap;
    const PageFlow::Cursor left = flow.add(tables.at(1), cursor, {.left = style.left});
    const PageFlow::Cursor right = flow.add(tables.at(2), cursor, {.left = style.left + half + kBetween});
    cursor = std::max(left, right);
    cursor.y += style.gap;
    cursor = flow.add(tables.at(3), cursor, {.left = style.left, .tail = foot});
    furniture.paintFoot(flow.page(cursor.page), cursor.y + style.gap);

    QList<PaperPage> pages = flow.pages();
    for (int number = 1; number < pages.size(); ++number) {
        furniture.paintContinued(pages[number], name);
        furniture.paintPageNumber(pages[number], number + 1);
    }
    return pages;
}

} // namespace

PagedDocument layOutSessionSheets(const Report &report)
{
    const PaperStyle style = sheetStyle();
    QList<PaperPage> pages;
    for (const Report &sheet : sheetOfEachSession(report))
        pages += pagesOf(sheet, style);
    return {report.title, style.page, pages};
}

} // namespace somotcua
