#pragma once

#include "base/Result.h"
#include "counts/DayRange.h"
#include "counts/Parts.h"
#include "storage_fwd.h"

#include <QList>

namespace somotcua {

/// Assists by their day and dossiers by their submission, of each procedure, hamlet or volunteer, from the sums kept by
/// day (day_part_count): quick over years.
class PartStore
{
public:
    explicit PartStore(Database &database)
        : m_database(database)
    { }

    /// Those that have any, in no order. A procedure counts under each of its validities.
    [[nodiscard]] Result<QList<PartCount>> counts(Part part, const DayRange &days);

private:
    Database &m_database;
};

} // namespace somotcua
