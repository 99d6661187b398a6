#include "PageFlow.h"

#include "TableLayout.h"

#include <algorithm>

namespace somotcua {

PageFlow::PageFlow(const PaperStyle &style)
    : m_style(style)
    , m_pages(1)
{ }

PaperPage &PageFlow::page(int number)
{
    while (m_pages.size() <= number)
        m_pages.emplace_back();
    return m_pages[number];
}

PageFlow::Cursor PageFlow::add(const TableLayout &table, Cursor cursor, Placing placing)
{
    const auto [left, tail] = placing;
    const double head = table.headHeight();
    const double fresh = freshRoom() - head;
    // A piece is at most so high that two of them and the tail find room on a page of their own.
    const QList<TableLayout::Piece> pieces = table.pieces(std::max(fresh / 4, (fresh - tail) / 2));
    const auto height = [&](qsizetype first, qsizetype last) {
        double sum = 0;
        for (qsizetype index = first; index <= last && index < pieces.size(); ++index)
            sum += pieces[index].height;
        return sum;
    };

    const qsizetype lastPair = std::max<qsizetype>(0, pieces.size() - 2);
    const double opening = table.headingHeight() + head + height(0, 1) + (lastPair == 0 ? tail : 0);
    if (opening > roomBelow(cursor) && !isAtTop(cursor))
        cursor = topOfNext(cursor);
    cursor.y = table.paintHeading(page(cursor.page), left, cursor.y);

    qsizetype next = 0;
    do {
        double room = roomBelow(cursor) - head;
        qsizetype end = next;
        while (end < pieces.size()) {
            const double needed = end == lastPair ? height(end, pieces.size()) + tail : pieces[end].height;
            if (needed > room && end > next)
                break;
            room -= pieces[end].height;
            ++end;
        }
        cursor.y = table.paint(page(cursor.page), left, cursor.y, pieces, next, end);
        next = end;
        if (next < pieces.size())
            cursor = topOfNext(cursor);
    } while (next < pieces.size());
    return cursor;
}

} // namespace somotcua
