#include "catalogue/ShownNames.h"

#include "AuditedWrite.h"
#include "office/CatalogueUseReader.h"
#include "recording/StaleEntries.h"

namespace somotcua {

Result<> refreshSearchOf(AuditedWrite &write, ProcedureId procedure)
{
    CatalogueUseReader use(write.database());
    const auto dossiers = use.dossiersOf(procedure);
    if (!dossiers)
        return passOn(dossiers);
    const auto assists = use.assistsWithoutDossierOf(procedure);
    if (!assists)
        return passOn(assists);
    StaleEntries stale;
    for (const DossierId dossier : *dossiers)
        stale.touched(dossier);
    for (const AssistId assist : *assists)
        stale.touched(assist);
    return stale.refresh(write);
}

Result<> refreshSearchOf(AuditedWrite &write, const QList<HamletId> &hamlets)
{
    CatalogueUseReader use(write.database());
    StaleEntries stale;
    for (const HamletId hamlet : hamlets) {
        const auto citizens = use.citizensOf(hamlet);
        if (!citizens)
            return passOn(citizens);
        for (const CitizenId citizen : *citizens)
            stale.touched(citizen);
    }
    return stale.refresh(write);
}

} // namespace somotcua
