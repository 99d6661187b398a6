#pragma once

#include "base/Result.h"
#include "storage_fwd.h"

#include <QHash>

namespace somotcua {

/// What a book leaves out of a person's cells.
struct LeftOut
{
    bool birth = false;
    bool phone = false;
};

/// Persons who count apart although name, birth and phone have become equal: a number was learned later, an entry was
/// corrected, two were parted. In a book they would become one again, so that some of them are written without birth or
/// phone. By the entry that counts; hardly anybody is in it.
[[nodiscard]] Result<QHash<qint64, LeftOut>> personsApart(Database &database);

} // namespace somotcua
