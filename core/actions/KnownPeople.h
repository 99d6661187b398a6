#pragma once

#include "assists/AssistEntry.h"
#include "base/Result.h"
#include "citizens/MetPerson.h"
#include "citizens/PersonReader.h"

namespace somotcua {

/// The entry that an assist was written for.
[[nodiscard]] Result<PersonEntry> personOf(Database &database, AssistId assist);

/// The other entries that count as the same person as this one.
[[nodiscard]] Result<QList<PersonEntry>> joinedWith(Database &database, CitizenId entry);

/// Known people who may be this one: the same name, accents and case aside, and the same year of birth or phone, but
/// counted apart. The latest seen first, at most five.
[[nodiscard]] Result<QList<PersonEntry>> peopleLike(Database &database, CitizenId entry);

/// People helped before, by the letters or digits being typed; the best first, at most seven.
[[nodiscard]] Result<QList<MetPerson>> findPeople(Database &database, const QString &typed, PersonClue clue);
/// The person behind an entry, the person with a number; nothing when nobody was helped so.
[[nodiscard]] Result<std::optional<MetPerson>> metPerson(Database &database, CitizenId entry);
[[nodiscard]] Result<std::optional<MetPerson>> personWithNumber(Database &database, const IdentityNumber &number);

/// Whom the entry looks like so much that somebody must say whether it is the same person, before it is written: the
/// same number under another name or birth, or the same name with the same year of birth or phone, where the ledger
/// would count two persons. Nothing when it is plain who is meant, or was said already.
[[nodiscard]] Result<std::optional<MetPerson>> personToAskAbout(Database &database, const AssistEntry &entry);
/// The same before `recorded` is corrected into `entry`. Whom it looked like already is not asked about again.
[[nodiscard]] Result<std::optional<MetPerson>> personToAskAbout(Database &database, const AssistEntry &entry,
                                                                const AssistEntry &recorded);

} // namespace somotcua
