#include "reports/ReportKinds.h"

#include <QCoreApplication>

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::ReportKinds)
};

} // namespace

QList<NamedKind> namedReportKinds()
{
    //: vi: Bảng tổng hợp tuần
    return {{ReportKind::WeeklyTally, Tr::tr("Weekly tally")},
            //: vi: So sánh cùng kỳ
            {ReportKind::Comparison, Tr::tr("Comparison")},
            //: vi: Biểu II.06a/VPCP/KSTT
            {ReportKind::Ii06a, Tr::tr("Form II.06a/VPCP/KSTT")},
            //: vi: Phụ lục gửi cấp trên
            {ReportKind::UpperLevel, Tr::tr("Annex for the level above")},
            //: vi: Biểu chỉ tiêu
            {ReportKind::Indicators, Tr::tr("Indicators")},
            //: vi: Báo cáo giao ban
            {ReportKind::Briefing, Tr::tr("Briefing")},
            //: vi: Sổ theo dõi hồ sơ
            {ReportKind::Register, Tr::tr("Register")},
            //: vi: Hồ sơ cần theo dõi
            {ReportKind::FollowUp, Tr::tr("Dossiers to follow up")},
            //: vi: Phiếu buổi hỗ trợ
            {ReportKind::SessionSheet, Tr::tr("Session sheets")},
            //: vi: Lịch trực
            {ReportKind::Roster, Tr::tr("Roster")}};
}

} // namespace somotcua
