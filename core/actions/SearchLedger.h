#pragma once

#include "base/Result.h"
#include "search/SearchHit.h"
#include "storage_fwd.h"

#include <QList>

namespace somotcua {

/// Words in any order and unfinished, without accents or with them (rows with the typed accents first), digits of
/// numbers and phones from three on, codes by their end; newest first, at most `limit` of them.
[[nodiscard]] Result<QList<SearchHit>> searchLedger(Database &database, const QString &text, int limit = 50);

} // namespace somotcua
