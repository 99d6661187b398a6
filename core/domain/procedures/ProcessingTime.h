#pragma once

#include <QString>

#include <optional>

namespace somotcua {

enum class ProcessingUnit : quint8
{
    WorkingDay,
    CalendarDay,
    InDay
};

/// How long a procedure may take from its valid reception. InDay has 0 days.
struct ProcessingTime
{
    int days = 0;
    ProcessingUnit unit = ProcessingUnit::WorkingDay;

    friend bool operator==(const ProcessingTime &, const ProcessingTime &) = default;
};

QString idOf(ProcessingUnit unit); // working_day calendar_day in_day
std::optional<ProcessingUnit> processingUnitFromId(const QString &id);

} // namespace somotcua
