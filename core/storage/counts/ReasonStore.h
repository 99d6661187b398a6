#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "counts/DayRange.h"
#include "procedures/Papers.h"
#include "storage_fwd.h"

namespace somotcua {

/// Why dossiers of a procedure came back and where help with it got stuck, counted as written, in any validity of it.
class ReasonStore
{
public:
    explicit ReasonStore(Database &database)
        : m_database(database)
    { }

    /// What the office said when it did not accept a dossier or wanted a supplement (statuses 3 and 5).
    [[nodiscard]] Result<QList<CountedReason>> returned(ProcedureId procedure, const DayRange &days);
    /// The obstacles marked on its assists: codes, and the words of those that are none of the list.
    [[nodiscard]] Result<QList<CountedReason>> obstacleCodes(ProcedureId procedure, const DayRange &days);
    [[nodiscard]] Result<QList<CountedReason>> obstacleTexts(ProcedureId procedure, const DayRange &days);

private:
    [[nodiscard]] Result<QList<CountedReason>> count(const char *sql, ProcedureId procedure, const DayRange &days);

    Database &m_database;
};

} // namespace somotcua
