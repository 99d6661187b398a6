#include "sessions/PaperSheet.h"

#include <algorithm>

namespace somotcua {

std::optional<int> PaperSheet::nextRow() const
{
    const QList<int> open = openRows();
    return open.isEmpty() ? std::nullopt : std::optional(open.constFirst());
}

QList<int> PaperSheet::openRows() const
{
    QList<int> open;
    for (int row = 1; row <= rowCount; ++row) {
        if (!rows.contains(row))
            open << row;
    }
    return open;
}

int PaperSheet::entered() const
{
    return int(std::ranges::count_if(rows, [](const auto &assist) { return assist.has_value(); }));
}

int PaperSheet::blank() const
{
    return int(rows.size()) - entered();
}

} // namespace somotcua
