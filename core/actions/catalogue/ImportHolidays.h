#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "calendar/HolidayTable.h"
#include "storage_fwd.h"

namespace somotcua {

/// A line of the file that was not taken, and why.
struct RefusedHoliday
{
    qint64 row = 0; // counted from 1, the headings included
    QString text; // as written
    HolidayFlaw flaw = HolidayFlaw::NoDay;
};

/// What a holiday table of a file would do; nothing is written by looking.
struct HolidayTable
{
    HolidayChanges changes;
    QList<RefusedHoliday> refused;
};

/// Reads a CSV with the columns date, kind (holiday, makeup; Nghỉ, Làm bù), name_vi and perhaps verified.
/// Fault::TableColumns when one of the first three is missing.
[[nodiscard]] Result<HolidayTable> readHolidayTable(Database &database, const QString &file);

/// Writes what the table adds and changes, as one action; how many days. Days that the file does not name stay.
[[nodiscard]] Result<int> importHolidays(Database &database, const HolidayTable &table, const QString &file,
                                         const Stamp &stamp);

} // namespace somotcua
