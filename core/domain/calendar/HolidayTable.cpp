#include "calendar/HolidayTable.h"

#include "text/Fold.h"

#include <QHash>
#include <QMap>

namespace somotcua {

namespace {

constexpr int kLeastHolidays = 5;
constexpr int kMonthsAhead = 2;

bool sameDay(const CalendarDay &one, const CalendarDay &other)
{
    return one.kind == other.kind && one.name == other.name && one.verified == other.verified;
}

} // namespace

std::optional<HolidayFlaw> flawOf(const CalendarDay &day)
{
    if (!day.day.isValid())
        return HolidayFlaw::NoDay;
    if (tidy(day.name).isEmpty())
        return HolidayFlaw::NoName;
    if (day.kind == CalendarDay::Kind::Makeup && day.day.dayOfWeek() <= Qt::Friday)
        return HolidayFlaw::MakeupOnWorkday;
    return {};
}

HolidayChanges changesBy(const QList<CalendarDay> &table, const QList<CalendarDay> &known)
{
    QHash<QDate, CalendarDay> present;
    for (const CalendarDay &day : known)
        present.insert(day.day, day);
    HolidayChanges changes;
    for (const CalendarDay &day : table) {
        const auto before = present.constFind(day.day);
        if (before == present.cend())
            changes.added << day;
        else if (sameDay(*before, day))
            changes.unchanged << day;
        else
            changes.changed << day;
    }
    return changes;
}

std::optional<int> lastYearWithTable(const QList<CalendarDay> &days)
{
    QMap<int, int> holidays;
    for (const CalendarDay &day : days) {
        if (day.kind == CalendarDay::Kind::Holiday)
            ++holidays[day.day.year()];
    }
    std::optional<int> last;
    for (auto year = holidays.cbegin(); year != holidays.cend(); ++year) {
        if (year.value() < kLeastHolidays || (last && year.key() > *last + 1))
            continue;
        last = year.key();
    }
    return last;
}

bool tableEndsSoon(std::optional<int> lastYear, QDate today)
{
    return !lastYear || today.addMonths(kMonthsAhead).year() > *lastYear;
}

} // namespace somotcua
