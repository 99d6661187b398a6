#pragma once

#include "ReportFrame.h"

namespace somotcua {

/// Finished reports of one period, made together, that a briefing is put together from.
struct BriefingParts
{
    Report comparison;
    Block obstacles;
    Report indicators;
};

/// Báo cáo giao ban: the sentence, the totals and results, months, fields, obstacles and indicators, as the other
/// reports have them and with the same sources. On paper two pages with two charts.
Report briefingReport(const ReportFrame &frame, const BriefingParts &parts);

} // namespace somotcua
