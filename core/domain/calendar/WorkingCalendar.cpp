#include "calendar/WorkingCalendar.h"

#include "calendar/HolidayTable.h"

#include <algorithm>

namespace somotcua {

WorkingCalendar::WorkingCalendar(const QList<CalendarDay> &days)
{
    for (const CalendarDay &day : days) {
        m_days.insert(day.day, day);
        m_lastYear = std::max(m_lastYear.value_or(day.day.year()), day.day.year());
    }
    m_lastWholeYear = lastYearWithTable(days);
}

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    const auto found = m_days.constFind(day);
    if (found != m_days.cend())
        return found->kind == CalendarDay::Kind::Makeup;
    return day.dayOfWeek() <= Qt::Friday;
}

bool WorkingCalendar::isHoliday(QDate day) const
{
    const auto found = m_days.constFind(day);
    return found != m_days.cend() && found->kind == CalendarDay::Kind::Holiday;
}

QString WorkingCalendar::nameOf(QDate day) const
{
    return m_days.value(day).name;
}

QDate WorkingCalendar::sameOrNextWorkingDay(QDate day) const
{
    while (day.isValid() && !isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate WorkingCalendar::addWorkingDays(QDate day, int n) const
{
    for (int counted = 0; counted < n; ++counted)
        day = sameOrNextWorkingDay(day.addDays(1));
    return day;
}

std::optional<int> WorkingCalendar::lastKnownYear() const
{
    return m_lastYear;
}

bool WorkingCalendar::knows(QDate day) const
{
    return m_lastWholeYear && day.year() <= *m_lastWholeYear;
}

} // namespace somotcua
