#include "EarlierPapers.h"

#include "citizens/CitizenStore.h"
#include "text/Fold.h"

namespace somotcua {

Result<std::optional<EarlierPapers>> earlierPapers(Database &database, const AssistEntry &entry, ProcedureId procedure,
                                                   std::optional<AssistId> but)
{
    if (tidy(entry.citizen).isEmpty())
        return std::nullopt;
    const auto person = CitizenStore(database).match(entry);
    if (!person)
        return passOn(person);
    const std::optional<CitizenId> &known = *person;
    if (!known)
        return std::nullopt;
    return PaperMarkStore(database).lastOf(*known, procedure, but);
}

} // namespace somotcua
