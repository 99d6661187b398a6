#include "RevealCitizen.h"

#include "AuditedWrite.h"

using namespace Qt::StringLiterals;

namespace somotcua {

Result<> revealCitizen(Database &database, DossierId dossier, const QString &subject, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"citizen.show"_s);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    if (const auto kept = write.commit(subject, dossier.value); !kept)
        return passOn(kept);
    return {};
}

} // namespace somotcua
