#pragma once

#include "assists/Outcome.h"
#include "base/Id.h"
#include "counts/Counts.h"
#include "dossiers/DossierStatus.h"

#include <optional>

/// What the sheet of a closed session says beside its counts, as plain rows: stores count, the definition shows.
namespace somotcua {

struct SessionOutcome
{
    SessionId session;
    Outcome outcome = Outcome::GuidedOnly;
    qint64 count = 0;
};

struct SessionObstacle
{
    SessionId session;
    ObstacleCount obstacle;
};

/// What somebody must still come back to: a dossier that is open, or a citizen whose dossier could not be submitted
/// (then there is no status).
struct SessionOpenCase
{
    SessionId session;
    QString citizen;
    std::optional<QString> procedureName;
    std::optional<QString> code;
    std::optional<DossierStatus> status;
    std::optional<QString> statusText; // of a status that the national list does not know
    std::optional<QDate> due;
};

} // namespace somotcua
