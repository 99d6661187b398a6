#pragma once

#include "assists/ObstacleChoice.h"
#include "assists/Outcome.h"
#include "procedures/Procedure.h"

namespace somotcua {

/// A procedure as the desk offers it: with what the ledger has learned of it here.
struct DeskProcedure
{
    Procedure procedure;
    qint64 uses = 0; // assists of the last year
    std::optional<Outcome> usualOutcome; // how most of them ended, once there are a few
    bool isWithdrawn = false; // its validity is over
};

/// What the desk's form begins with.
struct DeskCatalogue
{
    QList<DeskProcedure> procedures; // by name; valid ones, and those withdrawn that no valid one has replaced
    std::optional<ProcedureId> lastUsed;
    QString lastCode; // of the newest dossier that has one
    QList<ObstacleChoice> obstacles = {}; // as the office orders and words them
};

} // namespace somotcua
