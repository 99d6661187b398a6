#pragma once

#include "base/LocalTime.h"

#include <QString>

namespace somotcua {

/// Who does something and when. Whoever acts is told the time; nothing in core asks a clock.
struct Stamp
{
    QDateTime moment; // UTC
    QString by; // the volunteer on duty, or what --by says

    QDate day() const { return localDay(moment); }
    QTime time() const { return localTime(moment); }
};

} // namespace somotcua
