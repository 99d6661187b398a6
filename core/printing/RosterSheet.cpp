#include "RosterSheet.h"

#include "ReportSheet.h"
#include "Shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct PaperColumn
{
    QString id;
    QStringList under; // columns whose texts stand below it in the same cell
    double width;
};

const QList<PaperColumn> &paperColumns()
{
    static const QList<PaperColumn> columns{
        {u"number"_s, {}, 9},
        {u"date"_s, {u"weekday"_s}, 23},
        {u"shift"_s, {u"hours"_s}, 25},
        {u"volunteers"_s, {}, 43},
        {u"phone"_s, {}, 26},
        {u"substitute"_s, {}, 20},
        {u"note"_s, {}, 19},
    };
    return columns;
}

qsizetype placeOf(const Block &block, const QString &id)
{
    const auto found = std::ranges::find(block.columns, id, &Column::id);
    return found - block.columns.cbegin();
}

/// What is unknown stays empty for the pen; a list stands one below the other.
QString textAt(const Block &block, const Row &row, const QString &id, const QString &language)
{
    const qsizetype place = placeOf(block, id);
    const QVariant cell = row.value(place);
    if (isUnknown(cell))
        return u""_s;
    const QString text = shown(cell, block.columns.value(place), language);
    return id == u"volunteers"_s || id == u"phone"_s ? QString(text).replace(u", "_s, u"\n"_s) : text;
}

} // namespace

PagedDocument layOutRoster(const Report &report)
{
    Report paper = report;
    for (Block &block : paper.blocks) {
        const Block whole = block;
        block.columns.clear();
        block.rows.clear();
        for (const PaperColumn &column : paperColumns()) {
            Column printed = whole.columns.value(placeOf(whole, column.id));
            printed.kind = ColumnKind::Text;
            printed.weight = column.width;
            block.columns << printed;
        }
        for (const Row &row : whole.rows) {
            Row printed;
            for (const PaperColumn &column : paperColumns()) {
                QStringList lines{textAt(whole, row, column.id, report.language)};
                for (const QString &id : column.under)
                    lines << textAt(whole, row, id, report.language);
                if (column.id == u"date"_s)
                    std::ranges::reverse(lines); // the weekday is said first
                lines.removeIf([](const QString &line) { return line.isEmpty(); });
                printed << (lines.isEmpty() ? u""_s : lines.join(u'\n'));
            }
            block.rows << printed;
        }
    }
    return layOutReport(paper);
}

} // namespace somotcua
