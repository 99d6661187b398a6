#pragma once

#include "base/Result.h"
#include "citizens/Citizen.h"
#include "storage_fwd.h"

namespace somotcua {

/// An entry of a person as it is told from entries of others.
struct PersonEntry
{
    Citizen citizen;
    std::optional<QDate> lastDay; // of the latest assist that counts and was written for this entry
};

/// Reads who might be the same person, and who counts as one.
class PersonReader
{
public:
    explicit PersonReader(Database &database);

    [[nodiscard]] Result<PersonEntry> ofAssist(AssistId assist);
    /// The other entries that count as the same person.
    [[nodiscard]] Result<QList<PersonEntry>> joinedWith(CitizenId entry);
    /// Entries that some assist stands for, of other persons, with the same folded name and the same year of birth or
    /// phone; the latest seen first.
    [[nodiscard]] Result<QList<PersonEntry>> like(CitizenId entry, int limit);

private:
    Database &m_database;
};

} // namespace somotcua
