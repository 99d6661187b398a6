#pragma once

#include "base/Result.h"
#include "counts/Counts.h"
#include "counts/DayRange.h"
#include "storage_fwd.h"

namespace somotcua {

/// The dossiers submitted on some days, as they were known at the end of the last of them.
class RegisterStore
{
public:
    explicit RegisterStore(Database &database)
        : m_database(database)
    { }

    /// In the order of submission; reception, due day and return as the history says by the end of the last day. The
    /// note is that of the dossier's first assist that has one.
    [[nodiscard]] Result<QList<RegisterLine>> lines(const DayRange &days);

private:
    Database &m_database;
};

} // namespace somotcua
