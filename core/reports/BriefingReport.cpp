#include "BriefingReport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

void take(Report &into, const Report &from, const QString &id)
{
    const auto block = std::ranges::find(from.blocks, id, &Block::id);
    if (block != from.blocks.cend())
        into.blocks << *block;
}

} // namespace

Report briefingReport(const ReportFrame &frame, const BriefingParts &parts)
{
    const ReportHeading heading{{u"Báo cáo giao ban"_s, u"Briefing"_s},
                                {u"BÁO CÁO GIAO BAN"_s, u"BRIEFING"_s},
                                {u"Kết quả hỗ trợ công dân thực hiện dịch vụ công trực tuyến"_s,
                                 u"Help given to citizens with online public services"_s}};
    Report report = emptyReport(u"briefing"_s, heading, frame);
    report.orientation = Orientation::Portrait;
    for (const QString &id : {u"totals"_s, u"results"_s, u"by-month"_s, u"by-field"_s})
        take(report, parts.comparison, id);
    report.blocks << parts.obstacles;
    take(report, parts.indicators, u"indicators"_s);
    report.sentence = parts.comparison.sentence;
    return report;
}

} // namespace somotcua
