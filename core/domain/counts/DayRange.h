#pragma once

#include <QDate>

namespace somotcua {

/// Days from `first` to `last`, both counted. Unlike a Period it may hold no day at all (`last` before `first`): what a
/// period that has not begun holds by now.
struct DayRange
{
    QDate first;
    QDate last;

    bool isEmpty() const { return last < first; }
    qint64 days() const { return isEmpty() ? 0 : first.daysTo(last) + 1; }

    friend bool operator==(const DayRange &, const DayRange &) = default;
};

} // namespace somotcua
