#include "PaperSheetReport.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QList<Column> columns(const QString &language)
{
    const auto pen = [&](const QString &id, const Wording &label, double weight) {
        Column made = column(id, ColumnKind::Text, label, language);
        made.weight = weight;
        return made;
    };
    Column number = column(u"row"_s, ColumnKind::Count, {u"Dòng"_s, u"Row"_s}, language);
    number.weight = 10;
    return {
        number,
        pen(u"citizen"_s, {u"Họ và tên"_s, u"Name"_s}, 42),
        pen(u"identity"_s, {u"Số định danh"_s, u"Identity number"_s}, 30),
        pen(u"birth"_s, {u"Ngày sinh"_s, u"Date of birth"_s}, 20),
        pen(u"phone"_s, {u"Điện thoại"_s, u"Phone"_s}, 24),
        pen(u"hamlet"_s, {u"Thôn"_s, u"Hamlet"_s}, 20),
        pen(u"procedure"_s, {u"Thủ tục"_s, u"Procedure"_s}, 44),
        pen(u"outcome"_s, {u"Kết quả (1–5)"_s, u"Outcome (1–5)"_s}, 18),
        pen(u"obstacle"_s, {u"Vướng mắc"_s, u"Obstacles"_s}, 24),
        pen(u"code"_s, {u"Mã hồ sơ"_s, u"Dossier code"_s}, 30),
        pen(u"note"_s, {u"Ghi chú"_s, u"Note"_s}, 22),
    };
}

} // namespace

Report paperSheetReport(const ReportFrame &frame, int number, int rowCount)
{
    const QString shown = QString::number(number);
    const ReportHeading heading{{u"Tờ ghi tay số %1"_s.arg(shown), u"Paper sheet %1"_s.arg(shown)},
                                {u"TỜ GHI TAY SỐ %1"_s.arg(shown), u"PAPER SHEET %1"_s.arg(shown)},
                                {}};
    const Wording title = heading.title;
    const Wording session{
        u"Ngày ……/……/20……     Buổi (khoanh): Sáng – Chiều – Tối     Người trực: ……………………………………………………\n"
        "Kết quả: 1 Đã nộp trực tuyến · 2 Chuyển nộp trực tiếp · 3 Bổ sung hồ sơ · 4 Chưa nộp được · 5 Chỉ hướng dẫn"_s,
        u"Day ……/……/20……     Shift (mark): morning – afternoon – evening     On duty: ……………………………………\n"
        "Outcome: 1 submitted online · 2 handed in in person · 3 supplement brought · 4 not submitted · 5 guided only"_s};

    Report report = emptyReport(u"paper-sheet"_s, heading, frame);
    report.title = title.in(frame.language);
    Furniture &furniture = report.furniture;
    furniture.placeDate.clear(); // the day is the pen's
    furniture.subject.clear();
    furniture.periodLine = session.in(frame.language);
    furniture.recipients.clear();
    furniture.signatures.clear();

    Block block{u"rows"_s, title.in(frame.language), columns(frame.language), {}, {}};
    for (int row = 1; row <= rowCount; ++row) {
        Row cells{qint64(row)};
        while (cells.size() < block.columns.size())
            cells << QVariant(u""_s);
        block.rows << cells;
    }
    report.blocks = {block};
    return report;
}

} // namespace somotcua
