#pragma once

#include "calendar/WorkingCalendar.h"

#include <QList>

namespace somotcua {

/// What is wrong with one line of a holiday table.
enum class HolidayFlaw : quint8
{
    NoDay,
    NoName,
    UnknownKind, // neither holiday nor makeup
    MakeupOnWorkday, // Monday to Friday are worked anyway
    TwiceInTable // an earlier line says something else of the same day
};

/// Whether a day may stand in the table as it is.
std::optional<HolidayFlaw> flawOf(const CalendarDay &day);

/// A table held against the one that is known.
struct HolidayChanges
{
    QList<CalendarDay> added;
    QList<CalendarDay> changed; // as they will be
    QList<CalendarDay> unchanged;
};
HolidayChanges changesBy(const QList<CalendarDay> &table, const QList<CalendarDay> &known);

/// The last year whose holidays are known, for as long as no year before it is missing: a year counts from five
/// holidays on, since a single day of a later year does not make its table. Nothing while no year is known.
std::optional<int> lastYearWithTable(const QList<CalendarDay> &days);

/// From two months before the end of that year: long procedures begun now are due after it.
bool tableEndsSoon(std::optional<int> lastYear, QDate today);

} // namespace somotcua
