#pragma once

#include "indicators/ComputedIndicator.h"
#include "ReportFrame.h"
#include "units/TeamCount.h"

namespace somotcua {

/// A hamlet's teams as last counted; nothing where they never were.
struct HamletTeams
{
    QString hamlet;
    std::optional<qint64> teams;
    std::optional<qint64> members;
    std::optional<QDate> countedOn;
    std::optional<EnteredFigure> entry = {};
};

struct IndicatorRows
{
    QList<MeasuredIndicator> indicators;
    QList<LevelCounts> levels;
    DayRange days; // that the levels' dossiers were submitted on
    QList<HamletTeams> hamlets;
    std::optional<TeamCount> commune;
};

/// Targets and counted things that are no dossiers: `indicators`, `services-by-level`, `teams-by-hamlet`,
/// `not-done-reasons`.
Report indicatorsReport(const ReportFrame &frame, const IndicatorRows &rows);

} // namespace somotcua
