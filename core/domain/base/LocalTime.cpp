#include "base/LocalTime.h"

namespace somotcua {

QDate localDay(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(kLocalOffsetSeconds).date();
}

QTime localTime(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(kLocalOffsetSeconds).time();
}

QDateTime momentOf(QDate day, QTime time)
{
    return QDateTime(day, time, Qt::OffsetFromUTC, kLocalOffsetSeconds).toUTC();
}

} // namespace somotcua
