#pragma once

#include "base/Result.h"
#include "counts/Counts.h"
#include "counts/DayRange.h"
#include "storage_fwd.h"

namespace somotcua {

/// Counts assists and dossiers in SQL by contract §3. The only place that counts them: tallies, comparisons and every
/// other report ask here. What was taken back counts nowhere; an empty run of days counts nothing.
class TallyStore
{
public:
    explicit TallyStore(Database &database)
        : m_database(database)
    { }

    /// The earliest day of an assist or a submission; nothing in an empty ledger. Whatever lies wholly before it is
    /// unknown, which is not zero.
    [[nodiscard]] Result<std::optional<QDate>> firstDay();

    /// Every figure of each field that has any, in no order: assists and submissions of these days, results that were
    /// there by their end, and what was open then.
    [[nodiscard]] Result<QList<FieldCounts>> byField(const DayRange &days);

    [[nodiscard]] Result<Measures> measures(const DayRange &days);

    /// By code, in no order.
    [[nodiscard]] Result<QList<ObstacleCount>> obstacles(const DayRange &days);

private:
    Database &m_database;
};

} // namespace somotcua
