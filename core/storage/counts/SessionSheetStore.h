#pragma once

#include "base/Result.h"
#include "counts/DayRange.h"
#include "counts/SessionSheet.h"
#include "storage_fwd.h"

#include <QHash>

namespace somotcua {

/// What the sheets of sessions say beside the counts of SessionCountStore: of the sessions of the days `listed`,
/// counted up to `countedTo`.
class SessionSheetStore
{
public:
    explicit SessionSheetStore(Database &database)
        : m_database(database)
    { }

    /// Distinct persons, each session for itself.
    [[nodiscard]] Result<QHash<SessionId, qint64>> citizens(const DayRange &listed, QDate countedTo);
    [[nodiscard]] Result<QList<SessionOutcome>> outcomes(const DayRange &listed, QDate countedTo);
    [[nodiscard]] Result<QList<SessionObstacle>> obstacles(const DayRange &listed, QDate countedTo); // most first
    /// As it stood at the end of `countedTo`; in the order of the assists, a dossier once a session.
    [[nodiscard]] Result<QList<SessionOpenCase>> openCases(const DayRange &listed, QDate countedTo);

private:
    Database &m_database;
};

} // namespace somotcua
