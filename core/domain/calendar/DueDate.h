#pragma once

#include "calendar/WorkingCalendar.h"
#include "procedures/ProcessingTime.h"

#include <QTime>

namespace somotcua {

/// Receptions after this hour count as the next working day under the same-day rule (Quyết định 1811/QĐ-TTPVHCC).
inline constexpr int kSameDayLimitHour = 15;

/// The due day of a dossier received on `day` at `time` (domain reference §4.2). An unknown time counts as in time.
QDate dueDay(QDate day, QTime time, const ProcessingTime &processing, const WorkingCalendar &calendar);

} // namespace somotcua
