#pragma once

#include "PaperPage.h"
#include "PaperStyle.h"

#include <utility>

namespace somotcua {

class TableLayout;

/// Pages that grow as content is put on them. Several columns of content may flow over the same pages.
class PageFlow
{
public:
    struct Cursor
    {
        int page = 0;
        double y = 0;

        friend auto operator<=>(const Cursor &, const Cursor &) = default;
    };

    explicit PageFlow(const PaperStyle &style);

    Cursor start() const { return {0, m_style.top}; }
    Cursor topOfNext(const Cursor &cursor) const { return {cursor.page + 1, m_style.top}; }
    double roomBelow(const Cursor &cursor) const { return m_style.bodyBottom() - cursor.y; }
    double freshRoom() const { return m_style.bodyBottom() - m_style.top; }
    bool isAtTop(const Cursor &cursor) const { return cursor.y <= m_style.top; }

    PaperPage &page(int number);
    QList<PaperPage> pages() const { return m_pages; }

    struct Placing
    {
        double left = 0;
        double tail = 0; // the height of what must follow on the same page
    };
    /// Puts the table from `cursor` on over as many pages as it needs, its head on each; the last two rows stay with
    /// the tail. Returns where the table ends.
    Cursor add(const TableLayout &table, Cursor cursor, Placing placing);

private:
    PaperStyle m_style;
    QList<PaperPage> m_pages;
};

} // namespace somotcua
