#pragma once

#include "assists/AssistEntry.h"
#include "base/Result.h"
#include "citizens/MetPerson.h"
#include "storage_fwd.h"

namespace somotcua {

/// Finds people the team has helped before by what is being typed. Walks the search's index newest first and stops
/// early, so that a key costs milliseconds in a ledger of a million dossiers.
class PeopleFinder
{
public:
    explicit PeopleFinder(Database &database);

    /// Best first (orderByName); by digits the latest seen first. Nothing for less than two letters or three digits.
    [[nodiscard]] Result<QList<MetPerson>> find(const QString &typed, PersonClue clue, int limit);
    /// The person behind an entry; nothing when no assist stands for the person any more.
    [[nodiscard]] Result<std::optional<MetPerson>> met(CitizenId entry);
    /// The person with this number.
    [[nodiscard]] Result<std::optional<MetPerson>> withNumber(const IdentityNumber &number);
    /// People with the same number, or the same folded name and the same year of birth or phone; the number first, then
    /// the latest seen.
    [[nodiscard]] Result<QList<MetPerson>> like(const AssistEntry &entry, int limit);

private:
    class Gathering;
    [[nodiscard]] Result<> gatherByName(Gathering &gathering, const QString &typed);
    [[nodiscard]] Result<> gatherByDigits(Gathering &gathering, const QString &digits, PersonClue clue);
    [[nodiscard]] Result<QList<MetPerson>> all(const QList<CitizenId> &entries);

    Database &m_database;
};

} // namespace somotcua
