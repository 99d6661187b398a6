#include "IndicatorsReport.h"

#include "IndicatorBlocks.h"

using namespace Qt::StringLiterals;

namespace somotcua {

Report indicatorsReport(const ReportFrame &frame, const IndicatorRows &rows)
{
    const ReportHeading heading{{u"Chỉ tiêu và số liệu khác"_s, u"Indicators"_s},
                                {u"BIỂU CHỈ TIÊU"_s, u"INDICATORS"_s},
                                {u"Kết quả thực hiện chỉ tiêu dịch vụ công trực tuyến và chuyển đổi số"_s,
                                 u"Targets of online public services and digital transformation"_s}};
    Report report = emptyReport(u"indicators"_s, heading, frame);
    report.blocks
        = {indicatorsBlock(rows.indicators, frame.language), levelsBlock(rows.levels, rows.days, frame.language),
           hamletsBlock(rows.hamlets, rows.commune, frame.language), reasonsBlock(rows.indicators, frame.language)};
    return report;
}

} // namespace somotcua
