#include "KnownPeople.h"

namespace somotcua {

namespace {
constexpr int kOffered = 5;
}

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

} // namespace somotcua
