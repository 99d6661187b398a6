#include "ComparisonReport.h"

#include "ComparisonBlock.h"

using namespace Qt::StringLiterals;

namespace somotcua {

Report comparisonReport(const ReportFrame &frame, const ComparedMeasures &totals, const QList<MonthMeasures> &months)
{
    const ReportHeading heading{
        {u"So sánh với kỳ trước và cùng kỳ năm trước"_s, u"Comparison with the previous period and last year"_s},
        {u"BẢNG SO SÁNH"_s, u"COMPARISON"_s},
        {u"Kết quả hỗ trợ công dân thực hiện dịch vụ công trực tuyến"_s,
         u"Help given to citizens with online public services"_s}};
    const Wording wholePeriod{u"Cả kỳ"_s, u"Whole period"_s};
    const Wording byMonth{u"Theo tháng"_s, u"By month"_s};

    Report report = emptyReport(u"comparison"_s, heading, frame);
    report.blocks = {comparisonBlock(u"totals"_s, wholePeriod.in(frame.language), {totals}, frame.period, frame.asOf,
                                     frame.language),
                     monthsBlock(u"by-month"_s, byMonth.in(frame.language), months, frame.language)};
    return report;
}

} // namespace somotcua
