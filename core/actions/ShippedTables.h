#pragma once

#include "base/Result.h"
#include "calendar/WorkingCalendar.h"
#include "indicators/Indicator.h"
#include "procedures/Papers.h"
#include "procedures/Procedure.h"

#include <QHash>
#include <QList>

namespace somotcua {

/// The catalogue and the holidays that come with the program, from which a new ledger begins.
[[nodiscard]] Result<QList<Procedure>> shippedProcedures();
[[nodiscard]] Result<QList<CalendarDay>> shippedHolidays();

/// The indicators every office is asked about, in the order of the report.
[[nodiscard]] Result<QList<Indicator>> shippedIndicators();

/// What the program proposes until the office has written its own, by the procedure's code. General knowledge, to be
/// looked through.
[[nodiscard]] Result<QHash<QString, QStringList>> shippedPapers();
[[nodiscard]] Result<QHash<QString, ChannelFees>> shippedFees();

} // namespace somotcua
