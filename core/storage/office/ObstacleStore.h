#pragma once

#include "assists/ObstacleChoice.h"
#include "base/Result.h"
#include "office/Voided.h"
#include "storage_fwd.h"

namespace somotcua {

/// What the office says about obstacles beyond the reference.
class ObstacleStore
{
public:
    explicit ObstacleStore(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] Result<QList<ObstacleRow>> all();
    /// By its code and text; one taken back is there again.
    [[nodiscard]] Result<> set(AuditedWrite &write, const ObstacleRow &row);
    [[nodiscard]] Result<> takeBack(AuditedWrite &write, const ObstacleRow &row);

private:
    Database &m_database;
};

} // namespace somotcua
