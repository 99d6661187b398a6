#include "search/SearchHitRow.h"

#include "Statement.h"

namespace somotcua {

SearchHit searchHitAt(const Statement &row)
{
    SearchHit hit{row.optionalId<DossierId>(1),
                  row.optionalId<AssistId>(2),
                  row.optionalText(3),
                  row.text(4),
                  row.optionalText(5),
                  row.optionalText(6),
                  row.optionalText(7),
                  row.optionalText(8),
                  row.day(9),
                  {},
                  row.text(11),
                  row.optionalDay(12)};
    if (!row.isNull(10))
        hit.status = int(row.integer(10));
    return hit;
}

} // namespace somotcua
