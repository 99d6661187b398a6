#include "ReadFrame.h"

#include "base/LocalTime.h"
#include "office/TeamStore.h"
#include "office/UnitStore.h"
#include "Setup.h"

#include <algorithm>

namespace somotcua {

Result<ReportFrame> readFrame(Database &database, const Period &period, const QDateTime &now, const QString &language)
{
    const QDate today = localDay(now);
    ReportFrame frame{{}, {}, {}, period, std::min(period.last(), today), today, language, now};

    const auto unit = UnitStore(database).on(frame.asOf);
    if (!unit)
        return passOn(unit);
    frame.unit = unit->value_or(Unit{});
    const auto team = TeamStore(database).read();
    if (!team)
        return passOn(team);
    if (const std::optional<Team> &known = *team)
        frame.teamName = known->name;
    const auto names = readPaperNames(database);
    if (!names)
        return passOn(names);
    frame.names = *names;
    return frame;
}

} // namespace somotcua
