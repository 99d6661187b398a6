#include "undo/TurnPersons.h"

#include "recording/Persons.h"

namespace somotcua {

Result<> turnPersons(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    Persons persons(write);
    for (const AuditValue &value : entry.values) {
        const auto citizen = Persons::entryOfNote(value.field);
        const auto person = valueAt(value, turn);
        if (!citizen || !person)
            continue;
        if (const auto moved = persons.move(*citizen, CitizenId{person->toLongLong()}); !moved)
            return moved;
    }
    return persons.finish();
}

Result<bool> personsStand(Database &, const AuditEntry &, Turn)
{
    return true;
}

} // namespace somotcua
