#include "JoinCitizens.h"

#include "assists/AssistStore.h"
#include "AuditedWrite.h"
#include "citizens/CitizenStore.h"
#include "recording/Persons.h"

using namespace Qt::StringLiterals;

namespace somotcua {

Result<> joinCitizens(Database &database, TwoEntries entries, const Stamp &stamp)
{
    const auto [kept, other] = entries;
    AuditedWrite write(database, stamp, u"citizen.join"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    CitizenStore citizens(database);
    const auto keptEntry = citizens.find(kept);
    if (!keptEntry)
        return passOn(keptEntry);
    const auto otherEntry = citizens.find(other);
    if (!otherEntry)
        return passOn(otherEntry);
    if (keptEntry->person == otherEntry->person)
        return {};
    const auto moving = citizens.entriesOfPerson(other);
    if (!moving)
        return passOn(moving);

    Persons persons(write);
    for (const CitizenId entry : *moving) {
        if (const auto moved = persons.move(entry, keptEntry->person); !moved)
            return moved;
    }
    if (const auto linked = persons.finish(); !linked)
        return linked;
    if (const auto done = write.commit(otherEntry->name, other.value); !done)
        return passOn(done);
    return {};
}

Result<> partCitizen(Database &database, CitizenId entry, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"citizen.part"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    CitizenStore citizens(database);
    const auto parted = citizens.find(entry);
    if (!parted)
        return passOn(parted);
    auto others = citizens.entriesOfPerson(entry);
    if (!others)
        return passOn(others);
    others->removeOne(entry);
    if (others->isEmpty())
        return {};

    Persons persons(write);
    if (parted->person == entry) {
        // The others counted for this one: the first of them counts for them now.
        for (const CitizenId other : std::as_const(*others)) {
            if (const auto moved = persons.move(other, others->first()); !moved)
                return moved;
        }
    } else if (const auto moved = persons.move(entry, entry); !moved) {
        return moved;
    }
    if (const auto linked = persons.finish(); !linked)
        return linked;
    if (const auto done = write.commit(parted->name, entry.value); !done)
        return passOn(done);
    return {};
}

} // namespace somotcua
