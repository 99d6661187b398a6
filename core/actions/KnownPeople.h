#pragma once

#include "base/Result.h"
#include "citizens/PersonReader.h"

namespace somotcua {

/// The entry that an assist was written for.
[[nodiscard]] Result<PersonEntry> personOf(Database &database, AssistId assist);

/// The other entries that count as the same person as this one.
[[nodiscard]] Result<QList<PersonEntry>> joinedWith(Database &database, CitizenId entry);

/// Known people who may be this one: the same name, accents and case aside, and the same year of birth or phone, but
/// counted apart. The latest seen first, at most five.
[[nodiscard]] Result<QList<PersonEntry>> peopleLike(Database &database, CitizenId entry);

} // namespace somotcua
