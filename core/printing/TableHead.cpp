#include "TableHead.h"

#include "CellText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

constexpr double kRounding = 1; // a column is exactly as wide as its longest word, but for the sums of doubles

} // namespace

TableHead::TableHead(const PrintedTable &table, const PaperStyle &style, const QList<double> &edges,
                     Typesetter &typesetter)
    : m_style(style)
    , m_edges(edges)
    , m_typesetter(typesetter)
    , m_type{style.tablePoints, true, false}
    , m_numberType{style.tablePoints - 1, false, true}
{
    const auto linesIn = [&](const QString &label, qsizetype first, qsizetype end) {
        return typesetter.lines(label, m_type, edges[end] - edges[first] - 2 * style.cellPadding + kRounding,
                                Breaking::Balanced);
    };
    qsizetype groupLines = 0;
    qsizetype groupedLines = 1;
    qsizetype freeLines = 1;
    for (qsizetype column = 0; column < table.columns.size();) {
        const QString &group = table.columns[column].column.group;
        qsizetype end = column + 1;
        while (!group.isEmpty() && end < table.columns.size() && table.columns[end].column.group == group)
            ++end;
        m_groups << Group{column, end, group.isEmpty() ? QStringList() : linesIn(group, column, end)};
        groupLines = std::max(groupLines, m_groups.last().lines.size());
        for (; column < end; ++column) {
            m_labels << linesIn(table.columns[column].column.label, column, column + 1);
            qsizetype &lines = group.isEmpty() ? freeLines : groupedLines;
            lines = std::max(lines, m_labels.last().size());
        }
    }
    if (groupLines > 0)
        m_groupHeight = rowHeight(style, groupLines);
    m_labelHeight = std::max(rowHeight(style, groupedLines), rowHeight(style, freeLines) - m_groupHeight);
    if (table.numberedColumns)
        m_numberHeight = rowHeight(style, 1) - style.rowPadding;
}

QRectF TableHead::area(double left, double top, qsizetype firstColumn, qsizetype endColumn, double height) const
{
    return {left + m_edges[firstColumn], top, m_edges[endColumn] - m_edges[firstColumn], height};
}

double TableHead::paint(PaperPage &page, double left, double top) const
{
    const double labels = top + m_groupHeight;
    const double numbers = labels + m_labelHeight;
    const double bottom = numbers + m_numberHeight;
    const double right = left + m_edges.last();

    for (const Group &group : m_groups) {
        const bool isFree = group.lines.isEmpty();
        const double labelTop = isFree ? top : labels;
        if (!isFree) {
            putLines(page, area(left, top, group.first, group.end, m_groupHeight), group.lines, m_type,
                     PaperAlign::Centre, m_style, m_typesetter);
            putLine(page, left + m_edges[group.first], labels, left + m_edges[group.end], labels);
        }
        for (qsizetype column = group.first; column < group.end; ++column) {
            putLines(page, area(left, labelTop, column, column + 1, numbers - labelTop), m_labels[column], m_type,
                     PaperAlign::Centre, m_style, m_typesetter);
            if (m_numberHeight > 0)
                putLines(page, area(left, numbers, column, column + 1, m_numberHeight), {u"(%1)"_s.arg(column + 1)},
                         m_numberType, PaperAlign::Centre, m_style, m_typesetter);
            const double x = left + m_edges[column];
            putLine(page, x, column == group.first ? top : labels, x, bottom);
        }
    }
    putLine(page, right, top, right, bottom);
    putLine(page, left, top, right, top);
    putLine(page, left, bottom, right, bottom);
    if (m_numberHeight > 0)
        putLine(page, left, numbers, right, numbers);
    return bottom;
}

} // namespace somotcua
