#pragma once

#include "base/Result.h"
#include "counts/Comparison.h"
#include "counts/TallyStore.h"

#include <QMultiHash>

namespace somotcua {

/// Counts runs of days for one report, each day once: assists and dossiers add up, so a run that ends with one counted
/// before needs only the days before that. Citizens do not add up and are counted for each different run.
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
    struct Run
    {
        DayRange days;
        Measures counts;
    };
    /// The longest run counted before that ends on `last` and does not begin before `first`.
    const Run *countedUpTo(QDate last, QDate first) const;

    TallyStore &m_tallies;
    std::optional<QDate> m_firstDay;
    QMultiHash<QDate, Run> m_byLastDay;
};

} // namespace somotcua
