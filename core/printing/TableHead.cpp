#include "TableHead.h"

#include "CellText.h"

#include <algorithm>
#include <numeric>

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
    , m_columns(table.columns.size())
{
    const TableHeading heading(table.columns);
    m_rowHeights = QList<double>(heading.rowCount(), 0);
    for (const HeadCell &cell : heading.cells()) {
        const double width = edges[cell.endColumn] - edges[cell.firstColumn] - 2 * style.cellPadding + kRounding;
        m_cells << Cell{cell, typesetter.lines(cell.text, m_type, width, Breaking::Balanced)};
        if (cell.endRow == cell.firstRow + 1) {
            double &height = m_rowHeights[cell.firstRow];
            height = std::max(height, rowHeight(style, std::max<qsizetype>(1, m_cells.last().lines.size())));
        }
    }
    // What reaches over several rows and needs more than they have makes the last of them higher.
    for (const auto &[cell, lines] : std::as_const(m_cells)) {
        const double missing = rowHeight(style, lines.size()) - (rowTop(cell.endRow) - rowTop(cell.firstRow));
        m_rowHeights[cell.endRow - 1] += std::max(0.0, missing);
    }
    if (table.numberedColumns)
        m_numberHeight = rowHeight(style, 1) - style.rowPadding;
}

double TableHead::rowTop(qsizetype row) const
{
    return std::reduce(m_rowHeights.begin(), m_rowHeights.begin() + row);
}

double TableHead::height() const
{
    return rowTop(m_rowHeights.size()) + m_numberHeight;
}

QRectF TableHead::area(QPointF topLeft, const HeadCell &cell) const
{
    const QPointF start = topLeft + QPointF(m_edges[cell.firstColumn], rowTop(cell.firstRow));
    const QPointF end = topLeft + QPointF(m_edges[cell.endColumn], rowTop(cell.endRow));
    return {start, end};
}

double TableHead::paint(PaperPage &page, double left, double top) const
{
    const double numbers = top + rowTop(m_rowHeights.size());
    const double bottom = numbers + m_numberHeight;
    const double right = left + m_edges.last();

    for (const auto &[cell, lines] : m_cells) {
        const QRectF place = area({left, top}, cell);
        putLines(page, place, lines, m_type, PaperAlign::Centre, m_style, m_typesetter);
        const bool isLabel = cell.endRow == m_rowHeights.size();
        if (!isLabel)
            putLine(page, place.left(), place.bottom(), place.right(), place.bottom());
        putLine(page, place.left(), place.top(), place.left(), isLabel ? bottom : place.bottom());
    }
    for (qsizetype column = 0; m_numberHeight > 0 && column < m_columns; ++column) {
        const QRectF place(left + m_edges[column], numbers, m_edges[column + 1] - m_edges[column], m_numberHeight);
        putLines(page, place, {u"(%1)"_s.arg(column + 1)}, m_numberType, PaperAlign::Centre, m_style, m_typesetter);
    }
    putLine(page, right, top, right, bottom);
    putLine(page, left, top, right, top);
    putLine(page, left, bottom, right, bottom);
    if (m_numberHeight > 0)
        putLine(page, left, numbers, right, numbers);
    return bottom;
}

} // namespace somotcua
