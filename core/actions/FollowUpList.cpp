#include "FollowUpList.h"

#include "followup/FollowUpStore.h"
#include "office/CalendarStore.h"

namespace somotcua {

Result<FollowUpDay> followUpDay(Database &database, QDate day)
{
    const auto calendar = CalendarStore(database).calendarFrom(day);
    if (!calendar)
        return passOn(calendar);
    return FollowUpDay::on(day, *calendar);
}

Result<FollowUpCounts> followUpCounts(Database &database, const FollowUpDay &on)
{
    return FollowUpStore(database).counts(on);
}

Result<QList<qint64>> followUpIds(Database &database, const FollowUpDay &on, FollowUpGroup group)
{
    return FollowUpStore(database).ids(on, group);
}

Result<QList<FollowUpRow>> followUpRows(Database &database, const QList<qint64> &ids, const FollowUpDay &on)
{
    return FollowUpStore(database).rows(ids, on);
}

} // namespace somotcua
