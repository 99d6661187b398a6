#pragma once

#include "search/SearchHit.h"

namespace somotcua {

class Statement;

/// The hit of a row whose columns, behind a first one that names the row, are: dossier and assist (one of them), code,
/// citizen's name, birth and identity, procedure's code and short name, day, status, its text, due day.
SearchHit searchHitAt(const Statement &row);

} // namespace somotcua
