#pragma once

#include "base/Result.h"
#include "counts/DayRange.h"
#include "procedures/Procedure.h"
#include "storage_fwd.h"

#include <QHash>
#include <QList>

namespace somotcua {

/// What was submitted on some days at one online level, the level being the procedure's when submitted.
struct SubmittedAtLevel
{
    qint64 usedOnline = 0; // procedures with a dossier submitted online
    qint64 online = 0;
    qint64 dossiers = 0;
    QList<ProcedureId> services = {}; // those of usedOnline
};

/// Counts dossiers by online level. Their online ones are the tally's, set out by level.
class LevelCountStore
{
public:
    explicit LevelCountStore(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] Result<QHash<OnlineLevel, SubmittedAtLevel>> submitted(const DayRange &days);

private:
    Database &m_database;
};

} // namespace somotcua
