#pragma once

#include "base/Result.h"
#include "counts/DayRange.h"
#include "counts/Processing.h"
#include "storage_fwd.h"

#include <QList>

namespace somotcua {

/// What the forms of the offices above count (forms §5 and §6.1), from the counts of TallyStore.
class ProcessingStore
{
public:
    explicit ProcessingStore(Database &database)
        : m_database(database)
    { }

    /// Of each field that has any figure, in no order. Received is done and open together, whatever the books say.
    [[nodiscard]] Result<QList<Processing>> byField(const DayRange &days);

private:
    Database &m_database;
};

} // namespace somotcua
