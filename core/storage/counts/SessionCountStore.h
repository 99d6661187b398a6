#pragma once

#include "base/Result.h"
#include "counts/Counts.h"
#include "counts/DayRange.h"
#include "storage_fwd.h"

namespace somotcua {

/// Counts by session.
class SessionCountStore
{
public:
    explicit SessionCountStore(Database &database)
        : m_database(database)
    { }

    /// The sessions of the days `listed`, whatever their state. Assists count up to `countedTo` (contract: as_of).
    /// Volunteers are those on duty, else those of its assists in the order of the assists.
    [[nodiscard]] Result<QList<RecordedSession>> sessions(const DayRange &listed, QDate countedTo);

private:
    Database &m_database;
};

} // namespace somotcua
