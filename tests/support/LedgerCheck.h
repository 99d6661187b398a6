#pragma once

#include "storage_fwd.h"

#include <QString>

namespace somotcua {

/// Works out everything derived anew (the days before, present states, spans, persons, search entries, the indexes) and
/// says in a few words what first differs from what is stored; empty when nothing does.
QString whatIsNotInStep(Database &database);

} // namespace somotcua
