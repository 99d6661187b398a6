#pragma once

#include "assists/AssistEntry.h"
#include "base/Result.h"
#include "base/Stamp.h"
#include "storage_fwd.h"

#include <functional>

namespace somotcua {

struct LoggedAssist
{
    AssistId assist;
    qint64 number = 0; // the assist's running number of its day, as the desk and `log` tell it
    std::optional<DossierId> dossier;
    bool newDossier = false;
    CitizenId citizen;
    bool knownCitizen = false;
};

/// Records one assist with its citizen, session and dossier in one transaction (contract §2 and §3). Without a typed
/// due day a new dossier's due day is expected from the procedure. Refuses an empty name and a day after the stamp's.
/// `also` writes what belongs to it in the same transaction.
[[nodiscard]] Result<LoggedAssist> logAssist(Database &database, const AssistEntry &entry, const Stamp &stamp,
                                             const std::function<Result<>(AuditedWrite &, AssistId)> &also = {});

} // namespace somotcua
