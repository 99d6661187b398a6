#pragma once

#include "counts/CountedSet.h"
#include "counts/Counts.h"
#include "indicators/IndicatorFigure.h"
#include "procedures/Procedure.h"

namespace somotcua {

/// The figures of Quyết định 766/QĐ-TTg as a help team can reckon them, from the sums of the tally of the same days.
/// Finished on time and still within term, of all finished in the period or open at its end.
IndicatorFigure onTimeFigure(const FieldCounts &sum, const DayRange &days);
/// Submitted online, of all submitted.
IndicatorFigure onlineFigure(const FieldCounts &sum, const DayRange &days);
/// Submitted online for procedures done wholly on line (toàn trình), of all submitted.
IndicatorFigure onlineFullFigure(const FieldCounts &sum, const DayRange &days);

/// One online level: how many services the catalogue has at it, and what was submitted at it.
struct LevelCounts
{
    OnlineLevel level = OnlineLevel::Unknown;
    qint64 services = 0;
    std::optional<qint64> usedOnline = {}; // services with a dossier submitted online
    std::optional<qint64> online = {}; // dossiers submitted online
    std::optional<qint64> dossiers = {}; // all submitted
    QList<CountedService> listed = {}; // the services
    QList<CountedService> used = {}; // and those of usedOnline

    friend bool operator==(const LevelCounts &, const LevelCounts &) = default;
};

/// The old levels as they are read today (domain reference §1): "4", "3", "1–2"; nothing where no level is published.
QString oldLevelOf(OnlineLevel level);
/// The sets behind `online` and `dossiers` of a level.
CountedSet onlineSetOf(OnlineLevel level, const DayRange &days);
CountedSet dossierSetOf(OnlineLevel level, const DayRange &days);

} // namespace somotcua
