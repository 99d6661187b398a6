#pragma once

#include "base/Result.h"
#include "calendar/WorkingCalendar.h"
#include "storage_fwd.h"

namespace somotcua {

/// The holidays and make-up days the ledger knows.
class CalendarStore
{
public:
    explicit CalendarStore(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] Result<QList<CalendarDay>> all(); // by day
    [[nodiscard]] Result<WorkingCalendar> calendar();
    /// Enough to count due days from `first` on.
    [[nodiscard]] Result<WorkingCalendar> calendarFrom(QDate first);
    /// One line a day; a day that is there already is replaced.
    [[nodiscard]] Result<> set(AuditedWrite &write, const QList<CalendarDay> &days);
    /// The day is no holiday or make-up day any more; set() brings it back.
    [[nodiscard]] Result<> takeBack(AuditedWrite &write, QDate day);

private:
    [[nodiscard]] Result<QList<CalendarDay>> from(QDate first);

    Database &m_database;
};

} // namespace somotcua
