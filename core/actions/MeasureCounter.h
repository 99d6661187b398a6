#pragma once

#include "base/Result.h"
#include "counts/Comparison.h"
#include "counts/TallyStore.h"

namespace somotcua {

/// Counts the runs of days that one report sets against each other.
class MeasureCounter
{
public:
    MeasureCounter(TallyStore &tallies, std::optional<QDate> firstDay)
        : m_tallies(tallies)
        , m_firstDay(firstDay)
    { }

    /// Nothing when the days lie wholly before the ledger's first day of data: unknown, which is not zero.
    [[nodiscard]] Result<std::optional<Measures>> count(const DayRange &days);
    [[nodiscard]] Result<ComparedMeasures> count(const ComparedDays &days);
    [[nodiscard]] Result<QList<MonthMeasures>> count(const QList<ComparedMonth> &months);

private:
    TallyStore &m_tallies;
    std::optional<QDate> m_firstDay;
};

} // namespace somotcua
