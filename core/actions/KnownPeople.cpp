#include "KnownPeople.h"

#include "citizens/CitizenStore.h"
#include "citizens/PeopleFinder.h"
#include "citizens/SamePerson.h"
#include "text/Fold.h"

#include <algorithm>

namespace somotcua {

namespace {
constexpr int kOffered = 5;
constexpr int kPeopleOffered = 7;
} // namespace

Result<PersonEntry> personOf(Database &database, AssistId assist)
{
    return PersonReader(database).ofAssist(assist);
}

Result<QList<PersonEntry>> joinedWith(Database &database, CitizenId entry)
{
    return PersonReader(database).joinedWith(entry);
}

Result<QList<PersonEntry>> peopleLike(Database &database, CitizenId entry)
{
    return PersonReader(database).like(entry, kOffered);
}

Result<QList<MetPerson>> findPeople(Database &database, const QString &typed, PersonClue clue)
{
    return PeopleFinder(database).find(typed, clue, kPeopleOffered);
}

Result<std::optional<MetPerson>> metPerson(Database &database, CitizenId entry)
{
    return PeopleFinder(database).met(entry);
}

Result<std::optional<MetPerson>> personWithNumber(Database &database, const IdentityNumber &number)
{
    return PeopleFinder(database).withNumber(number);
}

Result<std::optional<MetPerson>> personToAskAbout(Database &database, const AssistEntry &entry)
{
    if (entry.knownCitizen == kSomebodyElse || tidy(entry.citizen).isEmpty())
        return std::nullopt;
    CitizenStore citizens(database);
    const auto matched = citizens.match(entry);
    if (!matched)
        return passOn(matched);
    // Whoever was chosen by hand may be written with another name from now on.
    const std::optional<CitizenId> &person = *matched;
    if (person && person == entry.knownCitizen)
        return std::nullopt;
    PeopleFinder finder(database);
    if (person) {
        const auto known = finder.met(*person);
        if (!known)
            return passOn(known);
        const std::optional<MetPerson> &met = *known;
        if (!met || agrees(met->citizen, entry.citizen, entry.birth))
            return std::nullopt;
        return met;
    }
    // A chosen person with another number than written: the two entries are joined once they are there.
    if (entry.knownCitizen)
        return std::nullopt;
    const auto alike = finder.like(entry, 1);
    if (!alike)
        return passOn(alike);
    return alike->isEmpty() ? std::nullopt : std::optional(alike->first());
}

} // namespace somotcua
