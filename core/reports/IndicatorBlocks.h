#pragma once

#include "IndicatorsReport.h"

namespace somotcua {

/// The blocks of the indicators' report. What the ledger counts answers with its rows, what was typed with who typed
/// it.
Block indicatorsBlock(const QList<MeasuredIndicator> &indicators, const QString &language);
Block levelsBlock(const QList<LevelCounts> &levels, const DayRange &days, const QString &language);
Block hamletsBlock(const QList<HamletTeams> &hamlets, const std::optional<TeamCount> &commune, const QString &language);
Block reasonsBlock(const QList<MeasuredIndicator> &indicators, const QString &language);

} // namespace somotcua
