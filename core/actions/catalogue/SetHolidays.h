#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "calendar/WorkingCalendar.h"
#include "storage_fwd.h"

namespace somotcua {

/// The whole table of holidays and make-up days, by day.
[[nodiscard]] Result<QList<CalendarDay>> holidays(Database &database);

/// The day is a holiday or make-up day of that name; one that is known already is corrected. Due days that were told
/// before stay as they are.
[[nodiscard]] Result<> setHoliday(Database &database, const CalendarDay &day, const Stamp &stamp);
/// As above, with the day moved: `former` is a usual day again.
[[nodiscard]] Result<> moveHoliday(Database &database, QDate former, const CalendarDay &day, const Stamp &stamp);
/// The day is a usual one again.
[[nodiscard]] Result<> takeBackHoliday(Database &database, QDate day, const Stamp &stamp);

/// How many open dossiers are due after the last year whose holidays are known.
[[nodiscard]] Result<qint64> openDossiersDueAfter(Database &database, std::optional<int> lastYear);

/// One line of the table as the audit keeps it, and back; nothing for NULL.
QString holidayText(const CalendarDay &day);
std::optional<CalendarDay> holidayOf(QDate day, const std::optional<QString> &text);
/// The audit's field for a day, and the day of such a field.
QString holidayField(QDate day);
std::optional<QDate> dayOfHolidayField(const QString &field);

} // namespace somotcua
