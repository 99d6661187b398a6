#include "undo/TurnStatus.h"

#include "AuditedWrite.h"
#include "dossiers/DossierStore.h"

using namespace Qt::StringLiterals;

namespace somotcua {

Result<> turnStatus(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    const AuditValue *line = valueOf(entry, u"line"_s);
    if (!line || !line->after || !entry.subjectId)
        return fail(Fault::NothingToUndo, entry.subject);
    DossierStore dossiers(write.database());
    const DossierId dossier{*entry.subjectId};
    const qint64 id = line->after->toLongLong();
    return turn == Turn::Back ? dossiers.takeBackLine(write, dossier, id) : dossiers.restoreLine(write, dossier, id);
}

Result<bool> statusStands(Database &database, const AuditEntry &entry, Turn)
{
    const auto dossier = DossierStore(database).find(DossierId{entry.subjectId.value_or(0)});
    if (!dossier)
        return passOn(dossier);
    return !dossier->voidedAt.has_value();
}

} // namespace somotcua
