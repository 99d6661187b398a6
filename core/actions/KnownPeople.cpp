#include "KnownPeople.h"

#include "citizens/CitizenStore.h"
#include "citizens/PeopleFinder.h"
#include "citizens/SamePerson.h"
#include "text/Fold.h"

#include <QSet>

namespace somotcua {

namespace {
constexpr int kOffered = 5;
constexpr int kPeopleOffered = 7;

bool tellSamePerson(const AssistEntry &a, const AssistEntry &b)
{
    return fold(tidy(a.citizen)) == fold(tidy(b.citizen)) && a.birth == b.birth && a.identity == b.identity
        && a.phone == b.phone;
}

Result<QSet<qint64>> personsLike(Database &database, const AssistEntry &entry)
{
    const auto alike = PeopleFinder(database).like(entry, kPeopleOffered);
    if (!alike)
        return passOn(alike);
    QSet<qint64> persons;
    for (const MetPerson &person : *alike)
        persons.insert(person.citizen.person.value);
    return persons;
}
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

Result<std::optional<MetPerson>> personToAskAbout(Database &database, const AssistEntry &entry,
                                                  const AssistEntry &recorded)
{
    if (!recorded.knownCitizen)
        return personToAskAbout(database, entry);
    if (entry.knownCitizen == kSomebodyElse || tellSamePerson(entry, recorded))
        return std::nullopt;
    const auto own = CitizenStore(database).find(*recorded.knownCitizen);
    if (!own)
        return passOn(own);
    const auto isOwn = [&](const MetPerson &person) {
        return person.citizen.person == own->person;
    };
    if (entry.knownCitizen != recorded.knownCitizen) { // chosen by hand
        const auto asked = personToAskAbout(database, entry);
        if (!asked)
            return passOn(asked);
        const std::optional<MetPerson> &person = *asked;
        return person && isOwn(*person) ? std::nullopt : person;
    }
    const auto known = personsLike(database, recorded);
    if (!known)
        return passOn(known);
    const auto alike = PeopleFinder(database).like(entry, kPeopleOffered);
    if (!alike)
        return passOn(alike);
    for (const MetPerson &person : *alike) {
        const Citizen &citizen = person.citizen;
        const bool isPlain
            = entry.identity && citizen.identity == entry.identity && agrees(citizen, entry.citizen, entry.birth);
        if (!isOwn(person) && !isPlain && !known->contains(citizen.person.value))
            return person;
    }
    return std::nullopt;
}

} // namespace somotcua
