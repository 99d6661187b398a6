#include "TableLayout.h"

#include "CellText.h"
#include "PaperWords.h"
#include "TableColumns.h"

#include <algorithm>
#include <limits>

namespace somotcua {
namespace {

constexpr qsizetype kSplitLines = 4;

} // namespace

TableLayout::TableLayout(const PrintedTable &table, const QString &language, const PaperStyle &style, double width,
                         Typesetter &typesetter)
    : m_table(table)
    , m_language(language)
    , m_style(style)
    , m_typesetter(typesetter)
    , m_type{style.tablePoints, false, false}
    , m_boldType{style.tablePoints, true, false}
    , m_edges(columnEdges(table, language, width, style, typesetter))
    , m_head(table, style, m_edges, typesetter)
    , m_headingHeight(table.heading.isEmpty() ? 0 : style.textLine)
{
    breakRows();
}

void TableLayout::breakRows()
{
    const auto linesIn = [this](const QString &text, qsizetype column, const TextStyle &type) {
        const bool figure = m_table.columns[column].align == PaperAlign::Right;
        const double width = m_edges[column + 1] - m_edges[column] - m_style.cellPadding
            - (figure ? m_style.figurePadding : m_style.cellPadding) + 1; // one unit for rounding
        return text.isEmpty() ? QStringList() : m_typesetter.lines(text, type, width);
    };
    for (qsizetype row = 0; row < m_table.block.rows.size(); ++row) {
        CellLines &cells = m_rows.emplace_back();
        for (qsizetype column = 0; column < m_table.columns.size(); ++column)
            cells << linesIn(m_table.text(row, column, m_language), column, m_type);
    }
    if (!m_table.block.total)
        return;
    for (qsizetype column = 0; column < m_table.columns.size(); ++column)
        m_total << linesIn(m_table.totalText(column, m_language), column, m_boldType);
}

qsizetype TableLayout::lineCount(qsizetype row) const
{
    qsizetype count = 1;
    const CellLines &cells = linesOf(row);
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const bool shared = m_table.isJoinedToNext(row, column) || m_table.isJoinedToNext(row - 1, column);
        // A shared cell has the height of at least two rows.
        count = std::max(count, shared ? (cells[column].size() + 1) / 2 : cells[column].size());
    }
    return count;
}

QList<TableLayout::Piece> TableLayout::pieces(double highest) const
{
    QList<Piece> pieces;
    const auto mostLines = std::max<qsizetype>(1, qsizetype((highest - m_style.rowPadding) / m_style.tableLine));
    const auto add = [&](qsizetype row) {
        const qsizetype count = lineCount(row);
        // What is split at all is split finely, so that it fills the page it begins on.
        const qsizetype most = count > mostLines ? std::min(mostLines, kSplitLines) : mostLines;
        for (qsizetype line = 0; line < count; line += most) {
            const qsizetype taken = std::min(most, count - line);
            pieces << Piece{row, line, taken, rowHeight(m_style, taken)};
        }
    };
    if (!m_table.rowGroup.isEmpty())
        pieces << Piece{kGroup, 0, 1, rowHeight(m_style, 1)};
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        add(row);
    if (m_rows.isEmpty())
        pieces << Piece{kNothing, 0, 1, rowHeight(m_style, 1)};
    if (!m_total.isEmpty())
        add(PaperPage::kTotal);
    return pieces;
}

double TableLayout::height() const
{
    double height = headingHeight() + headHeight();
    for (const Piece &piece : pieces(std::numeric_limits<int>::max()))
        height += piece.height;
    return height;
}

QRectF TableLayout::cellArea(double left, double top, qsizetype column, double height) const
{
    return {left + m_edges[column], top, m_edges[column + 1] - m_edges[column], height};
}

double TableLayout::paintHeading(PaperPage &page, double left, double top) const
{
    if (!m_table.block.title.isEmpty())
        page.bookmarks << PaperPage::Bookmark{top, m_table.block.title};
    if (m_headingHeight > 0) {
        const TextStyle type{m_style.textPoints, true, false};
        page.texts << PaperPage::Text{
            {left, top + m_typesetter.baseline(m_style.textLine, type)}, m_table.heading, type};
    }
    return top + m_headingHeight;
}

QList<TableLayout::Piece> TableLayout::onOnePage(const QList<Piece> &pieces, qsizetype first, qsizetype end) const
{
    QList<Piece> rows;
    for (qsizetype index = first; index < end; ++index) {
        const Piece &piece = pieces[index];
        if (!rows.isEmpty() && rows.constLast().row == piece.row) {
            rows.last().lineCount += piece.lineCount;
            rows.last().height = rowHeight(m_style, rows.constLast().lineCount);
        } else {
            rows << piece;
        }
    }
    return rows;
}

double TableLayout::paint(PaperPage &page, double left, double top, const QList<Piece> &pieces, qsizetype first,
                          qsizetype end) const
{
    const double body = m_head.paint(page, left, top);
    const QList<Piece> rows = onOnePage(pieces, first, end);
    double y = body;
    for (qsizetype index = 0; index < rows.size(); ++index) {
        paintCells(page, left, y, rows[index]);
        y += rows[index].height;
        paintLineBelow(page, left, y, rows[index], index + 1 < rows.size() ? &rows[index + 1] : nullptr);
    }
    paintJoined(page, {left, body}, rows);

    double cells = body; // where the first row with cells of its own begins
    for (qsizetype index = 0; index < rows.size() && rows[index].row <= kNothing; ++index)
        cells += rows[index].height;
    for (qsizetype column = 0; column < m_edges.size(); ++column) {
        const bool outer = column == 0 || column + 1 == m_edges.size();
        const double from = outer ? body : cells;
        if (y > from)
            putLine(page, left + m_edges[column], from, left + m_edges[column], y);
    }
    return y;
}

void TableLayout::paintCells(PaperPage &page, double left, double top, const Piece &piece) const
{
    if (piece.row == kNothing) {
        const TextStyle type{m_style.tablePoints, false, true};
        putLines(page, {left, top, m_edges.last(), piece.height}, {paperWords(m_language).nothing}, type,
                 PaperAlign::Centre, m_style, m_typesetter);
        return;
    }
    if (piece.row == kGroup) {
        putLines(page, {left, top, m_edges.last(), piece.height}, {m_table.rowGroup}, m_boldType, PaperAlign::Left,
                 m_style, m_typesetter);
        return;
    }
    const CellLines &cells = linesOf(piece.row);
    const bool split = piece.lineCount < lineCount(piece.row);
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const PrintedColumn &printed = m_table.columns[column];
        const QRectF area = cellArea(left, top, column, piece.height);
        if (printed.source == PrintedColumn::Source::Cell)
            page.cells << PaperPage::Cell{area, m_table.block.id, piece.row, printed.column.id};
        if (printed.joinsEqualRows && piece.row >= 0)
            continue;
        QStringList lines = cells[column].mid(piece.firstLine, piece.lineCount);
        if (split) { // what runs on begins at the top
            while (lines.size() < piece.lineCount)
                lines << QString();
        }
        putLines(page, area, lines, typeOf(piece.row), printed.align, m_style, m_typesetter);
    }
}

void TableLayout::paintLineBelow(PaperPage &page, double left, double y, const Piece &piece, const Piece *next) const
{
    if (!next || piece.row < 0) {
        putLine(page, left, y, left + m_edges.last(), y);
        return;
    }
    for (qsizetype column = 0; column < m_table.columns.size();) {
        qsizetype end = column;
        while (end < m_table.columns.size() && !m_table.isJoinedToNext(piece.row, end))
            ++end;
        if (end > column)
            putLine(page, left + m_edges[column], y, left + m_edges[end], y);
        column = end + 1;
    }
}

void TableLayout::paintJoined(PaperPage &page, QPointF topLeft, const QList<Piece> &rows) const
{
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        if (!m_table.columns[column].joinsEqualRows)
            continue;
        double y = topLeft.y();
        for (qsizetype index = 0; index < rows.size();) {
            const qsizetype row = rows[index].row;
            double height = 0;
            for (bool runsOn = true; runsOn && index < rows.size(); ++index) {
                height += rows[index].height;
                runsOn = m_table.isJoinedToNext(rows[index].row, column);
            }
            if (row >= 0)
                putLines(page, cellArea(topLeft.x(), y, column, height), linesOf(row)[column], m_type,
                         m_table.columns[column].align, m_style, m_typesetter);
            y += height;
        }
    }
}

} // namespace somotcua
