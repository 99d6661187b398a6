#include "ReportFixtures.h"

using namespace Qt::StringLiterals;

namespace somotcua::fixtures {
namespace {

Column text(const QString &id, const QString &label)
{
    return {id, label, ColumnKind::Text, {}, 0, false};
}

Column count(const QString &id, const QString &label, const QString &group = {})
{
    return {id, label, ColumnKind::Count, group, 0, false};
}

Column number(const QString &id, const QString &label, ColumnKind kind)
{
    return {id, label, kind, {}, 0, false};
}

Column day(const QString &id, const QString &label, const QString &group = {})
{
    return {id, label, ColumnKind::Date, group, 0, false};
}

QVariant term(const QString &id, const QString &label)
{
    return QVariant::fromValue(Term{id, label});
}

Row counts(const QVariant &first, std::initializer_list<int> figures)
{
    Row row{first};
    for (const int figure : figures)
        row << qint64(figure);
    return row;
}

Report official(const QString &kind, const QString &title, Period period)
{
    Report report{
        kind, title, u"09739"_s, u"UBND xã Võng Xuyên"_s, period, period.last(), u"vi"_s, Orientation::Landscape,
        {},   {}};
    Furniture &furniture = report.furniture;
    furniture.upperLine = u"ỦY BAN NHÂN DÂN XÃ VÕNG XUYÊN"_s;
    furniture.lowerLine = u"TỔ TÌNH NGUYỆN HỖ TRỢ DỊCH VỤ CÔNG TRỰC TUYẾN"_s;
    furniture.placeDate = u"Võng Xuyên, ngày 30 tháng 9 năm 2024"_s;
    furniture.periodLine = u"(Từ ngày %1 đến ngày %2)"_s.arg(period.first().toString(u"dd/MM/yyyy"_s),
                                                             period.last().toString(u"dd/MM/yyyy"_s));
    furniture.recipients = {u"Chủ tịch UBND xã (để b/c);"_s, u"Bộ phận Một cửa xã;"_s, u"Lưu: Tổ."_s};
    furniture.signatures = {{u"NGƯỜI LẬP BIỂU"_s, u"Hồ Đình Long"_s},
                            {u"TỔ TRƯỞNG"_s, u"Lý Thị Trang"_s},
                            {u"XÁC NHẬN CỦA UBND XÃ\nCHỦ TỊCH"_s, u"Doãn Minh Khánh"_s}};
    return report;
}

Block byField()
{
    const QString online = u"Hồ sơ đã nộp trực tuyến"_s;
    const QString done = u"Đã có kết quả"_s;
    const QString open = u"Đang giải quyết"_s;
    Block block{u"by-field"_s, u"Theo lĩnh vực"_s, {}, {}, {}};
    block.columns = {text(u"field"_s, u"Lĩnh vực"_s),
                     count(u"assists"_s, u"Lượt hỗ trợ"_s),
                     count(u"dossiers"_s, u"Hồ sơ"_s),
                     count(u"online_full"_s, u"Toàn trình"_s, online),
                     count(u"online_partial"_s, u"Một phần"_s, online),
                     count(u"online_unclassified"_s, u"Chưa phân loại"_s, online),
                     count(u"in_person"_s, u"Chuyển nộp trực tiếp"_s),
                     count(u"not_submitted"_s, u"Chưa nộp được"_s),
                     count(u"done_early"_s, u"Trước hạn"_s, done),
                     count(u"done_on_time"_s, u"Đúng hạn"_s, done),
                     count(u"done_late"_s, u"Quá hạn"_s, done),
                     count(u"open_within"_s, u"Trong hạn"_s, open),
                     count(u"open_overdue"_s, u"Quá hạn"_s, open)};
    block.rows
        = {counts(u"Bảo trợ xã hội"_s, {3, 2, 0, 0, 2, 0, 0, 1, 0, 0, 2, 1}),
           counts(u"Chứng thực"_s, {3, 2, 0, 0, 1, 1, 0, 0, 1, 0, 1, 2}),
           counts(u"Đăng ký, quản lý cư trú"_s, {6, 5, 0, 0, 5, 0, 0, 0, 1, 0, 5, 3}),
           counts(u"Đất đai"_s, {1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0}),
           counts(u"Hộ tịch"_s, {15, 12, 2, 0, 7, 3, 2, 0, 5, 1, 11, 9}),
           counts(u"Kinh tế hợp tác và Phát triển nông thôn"_s, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}),
           counts(u"Người có công"_s, {1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0}),
           counts(u"Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)"_s, {1, 1, 0, 0, 1, 0, 0, 1, 1, 0, 1, 2})};
    block.total = counts(u"Tổng cộng"_s, {30, 22, 2, 0, 16, 4, 4, 2, 9, 1, 20, 18});
    return block;
}

Block citizens()
{
    return {u"citizens"_s, u"Công dân"_s, {count(u"citizens"_s, u"Công dân"_s)}, {Row{qint64(28)}}, {}};
}

Block obstacles()
{
    Block block{u"obstacles"_s, u"Nguyên nhân vướng mắc"_s, {}, {}, {}};
    block.columns = {text(u"obstacle"_s, u"Nguyên nhân"_s), count(u"count"_s, u"Số lượt"_s),
                     number(u"share"_s, u"Tỷ lệ %"_s, ColumnKind::Percent)};
    block.rows = {{term(u"MISSING_PAPER"_s, u"Thiếu giấy tờ"_s), qint64(3), 42.86},
                  {term(u"SIM_NOT_OWNER"_s, u"SIM không chính chủ"_s), qint64(1), 14.29},
                  {term(u"NETWORK"_s, u"Không có mạng"_s), qint64(1), 14.29},
                  {term(u"PORTAL_ERROR"_s, u"Cổng hoặc phần mềm lỗi"_s), qint64(1), 14.29},
                  {term(u"FILE_FORMAT"_s, u"Tệp không đúng dạng"_s), qint64(1), 14.29}};
    return block;
}

Block sessions()
{
    const QVariant afternoon = term(u"afternoon"_s, u"Chiều"_s);
    Block block{u"sessions"_s, u"Buổi hỗ trợ"_s, {}, {}, {}};
    block.columns = {day(u"date"_s, u"Ngày"_s),
                     text(u"shift"_s, u"Buổi"_s),
                     text(u"volunteers"_s, u"Tổ viên trực"_s),
                     count(u"assists"_s, u"Số lượt"_s),
                     count(u"dossiers"_s, u"Số hồ sơ"_s),
                     number(u"average_minutes"_s, u"Phút TB"_s, ColumnKind::Number)};
    block.rows = {{QDate(2024, 9, 23), afternoon, u"Vũ Thúy Loan, Doãn Ngọc Yến"_s, qint64(11), qint64(7), 22.4},
                  {QDate(2024, 9, 25), afternoon, u"Hồ Đình Long, Đoàn Thu Phượng"_s, qint64(7), qint64(6), 25.1},
                  {QDate(2024, 9, 27), afternoon, u"Doãn Ngọc Yến, Lý Thị Trang"_s, qint64(12), qint64(9), 21.3}};
    return block;
}

Block compared(const QString &id, const QString &title)
{
    Block block{id, title, {}, {}, {}};
    block.columns = {text(u"scope"_s, u"Phạm vi"_s),
                     text(u"measure"_s, u"Chỉ tiêu"_s),
                     count(u"this_period"_s, u"Kỳ này"_s),
                     count(u"previous_period"_s, u"Kỳ trước"_s),
                     count(u"same_period_last_year"_s, u"Cùng kỳ năm trước"_s),
                     count(u"difference"_s, u"Tăng, giảm"_s),
                     number(u"percent"_s, u"Tỷ lệ %"_s, ColumnKind::Percent)};
    block.columns[5].sign = true;
    return block;
}

const QVariant kAssists = term(u"assists"_s, u"Lượt hỗ trợ"_s);
const QVariant kCitizens = term(u"citizens"_s, u"Công dân"_s);
const QVariant kDossiers = term(u"dossiers"_s, u"Hồ sơ"_s);

Row compare(const QVariant &scope, const QVariant &measure, int now, const QVariant &before, int lastYear,
            double percent)
{
    return {scope, measure, qint64(now), before, qint64(lastYear), qint64(now - lastYear), percent};
}

Block weekCompared()
{
    const QVariant week = term(u"period"_s, u"Tuần 39"_s);
    const QVariant month = term(u"month"_s, u"Tháng 9, đến 29/09"_s);
    const QVariant year = term(u"year"_s, u"Năm 2024, đến 29/09"_s);
    Block block = compared(u"comparison"_s, u"So sánh"_s);
    block.rows = {
        compare(week, kAssists, 30, qint64(24), 16, 87.5),     compare(week, kCitizens, 28, qint64(22), 16, 75),
        compare(week, kDossiers, 22, qint64(19), 14, 57.14),   compare(month, kAssists, 84, qint64(77), 61, 37.7),
        compare(month, kCitizens, 76, qint64(71), 58, 31.03),  compare(month, kDossiers, 67, qint64(70), 54, 24.07),
        compare(year, kAssists, 823, qint64(672), 672, 22.47), compare(year, kCitizens, 487, qint64(408), 408, 19.36),
        compare(year, kDossiers, 714, qint64(589), 589, 21.22)};
    return block;
}

} // namespace

Report weeklyTally()
{
    Report report = official(u"weekly-tally"_s, u"Bảng tổng hợp kết quả hỗ trợ, tuần 39 năm 2024"_s,
                             Period::weekOf(QDate(2024, 9, 23)));
    report.furniture.title = u"BẢNG TỔNG HỢP"_s;
    report.furniture.subject = u"Kết quả hỗ trợ công dân thực hiện dịch vụ công trực tuyến, tuần 39 năm 2024"_s;
    report.blocks = {byField(), citizens(), obstacles(), sessions(), weekCompared()};
    return report;
}

Report weeklyTally(int fields, int causes, int sessions)
{
    Report report = weeklyTally();
    const auto resize = [](Block &block, int rows) {
        const QList<Row> usual = block.rows;
        block.rows.clear();
        for (int row = 0; row < rows; ++row)
            block.rows << usual[row % usual.size()];
    };
    resize(report.blocks[0], fields);
    resize(report.blocks[2], causes);
    resize(report.blocks[3], sessions);
    return report;
}

Report comparison()
{
    Report report = official(u"comparison"_s, u"So sánh với cùng kỳ năm trước"_s,
                             *Period::between(QDate(2024, 1, 1), QDate(2024, 9, 30)));
    report.furniture.title = u"BẢNG SO SÁNH"_s;
    report.furniture.subject = u"Kết quả hỗ trợ công dân thực hiện dịch vụ công trực tuyến"_s;
    Block totals = compared(u"totals"_s, u"Cả kỳ"_s);
    const QVariant period = term(u"period"_s, u"Kỳ báo cáo"_s);
    totals.rows = {compare(period, kAssists, 830, {}, 672, 23.51), compare(period, kCitizens, 490, {}, 408, 20.1),
                   compare(period, kDossiers, 720, {}, 589, 22.24)};
    Block months = compared(u"by-month"_s, u"Theo tháng"_s);
    months.columns.removeAt(3);
    months.columns[0] = text(u"month"_s, u"Tháng"_s);
    for (int month = 1; month <= 9; ++month) {
        const QVariant name = term(u"2024-0%1"_s.arg(month), u"Tháng %1/2024"_s.arg(month));
        for (const QVariant &measure : {kAssists, kCitizens, kDossiers})
            months.rows << Row{name, measure, qint64(70 + month), qint64(75), qint64(month - 5), 1.25 * (month - 5)};
    }
    report.blocks = {totals, months};
    return report;
}

Report dossierRegister(int dossiers)
{
    const QString days = u"Ngày, tháng, năm"_s;
    Report report = official(u"register"_s, u"Sổ theo dõi hồ sơ"_s, Period::yearOf(QDate(2024, 1, 1)));
    report.furniture.title = u"SỔ THEO DÕI HỒ SƠ"_s;
    report.furniture.signatures = {{u"NGƯỜI LẬP BIỂU"_s, {}}, {u"TỔ TRƯỞNG"_s, u"Lý Thị Trang"_s}};
    Block block{u"dossiers"_s, u"Hồ sơ"_s, {}, {}, {}};
    block.columns = {count(u"number"_s, u"TT"_s),
                     text(u"code"_s, u"Mã hồ sơ"_s),
                     text(u"procedure_name"_s, u"Tên TTHC"_s),
                     text(u"citizen"_s, u"Tên cá nhân, tổ chức"_s),
                     text(u"address_phone"_s, u"Địa chỉ, số điện thoại"_s),
                     text(u"deciding_unit"_s, u"Cơ quan chủ trì giải quyết"_s),
                     day(u"received"_s, u"Nhận hồ sơ"_s, days),
                     day(u"due"_s, u"Hẹn trả kết quả"_s, days),
                     day(u"returned"_s, u"Trả kết quả"_s, days),
                     text(u"return_method"_s, u"Phương thức nhận kết quả"_s),
                     text(u"note"_s, u"Ghi chú"_s)};
    const QStringList procedures{
        u"Đăng ký khai sinh"_s,
        u"Thủ tục chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan có thẩm quyền cấp"_s,
        u"Đăng ký thường trú"_s};
    for (int index = 0; index < dossiers; ++index) {
        const QDate received = QDate(2024, 1, 2).addDays(index % 360);
        block.rows << Row{qint64(index + 1),
                          u"000.17.22.H26-240105-%1"_s.arg(index + 1, 4, 10, QChar(u'0')),
                          procedures[index % procedures.size()],
                          index % 7 == 3 ? QVariant(u"Nguyễn Thị Hoàng Ngọc Bích Phượng"_s)
                                         : QVariant(u"Cấn Đức Kiên"_s),
                          u"Thôn Bảo Lộc, 09*****678"_s,
                          u"UBND xã Võng Xuyên"_s,
                          received,
                          received.addDays(3),
                          index % 3 == 0 ? QVariant() : QVariant(received.addDays(2)),
                          index % 3 == 0 ? QVariant() : QVariant(u"Trực tuyến"_s),
                          QVariant()};
    }
    report.blocks = {block};
    return report;
}

Report oneCell(const QVariant &cell, const QVariant &value, ColumnKind kind)
{
    Report report = official(u"register"_s, u"Sổ theo dõi hồ sơ"_s, Period::yearOf(QDate(2024, 1, 1)));
    report.blocks = {Block{u"block"_s,
                           u"Khối"_s,
                           {text(u"text"_s, u"Chữ"_s), number(u"value"_s, u"Giá trị"_s, kind)},
                           {{cell, value}},
                           {}}};
    return report;
}

QStringList surprisingTexts()
{
    return {u"<b>x</b>"_s, u"=1+1"_s,         u"+84 912 345 678"_s,
            u"-3"_s,       u"@SUM(A1)"_s,     u"a \"quoted\" b"_s,
            u"a;b,c"_s,    u"'=1+1"_s,        u"&amp; & <"_s,
            u"%1 %n %%"_s, u"001085012345"_s, u"Nguyễn Thị Hòa"_s.normalized(QString::NormalizationForm_D),
            u"_x0041_"_s,  QString(200, u'ễ')};
}

} // namespace somotcua::fixtures
