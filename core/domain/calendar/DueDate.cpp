#include "calendar/DueDate.h"

namespace somotcua {

QDate dueDay(QDate day, QTime time, const ProcessingTime &processing, const WorkingCalendar &calendar)
{
    switch (processing.unit) {
    case ProcessingUnit::WorkingDay:
        return processing.days > 0 ? calendar.addWorkingDays(day, processing.days) : calendar.sameOrNextWorkingDay(day);
    case ProcessingUnit::CalendarDay:
        return calendar.sameOrNextWorkingDay(day.addDays(processing.days));
    case ProcessingUnit::InDay: {
        // What comes on a day off counts as come on the next working day, in time.
        const bool late = time.isValid() && time > QTime(kSameDayLimitHour, 0) && calendar.isWorkingDay(day);
        return late ? calendar.addWorkingDays(day, 1) : calendar.sameOrNextWorkingDay(day);
    }
    }
    Q_UNREACHABLE();
}

} // namespace somotcua
