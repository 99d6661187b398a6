#pragma once

#include "base/Result.h"
#include "calendar/WorkingCalendar.h"
#include "procedures/Procedure.h"

#include <QList>

namespace somotcua {

/// The catalogue and the holidays that come with the program, from which a new ledger begins.
[[nodiscard]] Result<QList<Procedure>> shippedProcedures();
[[nodiscard]] Result<QList<CalendarDay>> shippedHolidays();

} // namespace somotcua
