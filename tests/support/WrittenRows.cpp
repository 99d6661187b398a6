#include "WrittenRows.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace somotcua::plain {

namespace {

const QStringList kStatuses{u"Mới đăng ký"_s,
                            u"Được tiếp nhận"_s,
                            u"Không được tiếp nhận"_s,
                            u"Đang xử lý"_s,
                            u"Yêu cầu bổ sung giấy tờ"_s,
                            u"Yêu cầu thực hiện nghĩa vụ tài chính"_s,
                            u"Công dân yêu cầu rút hồ sơ"_s,
                            u"Dừng xử lý"_s,
                            u"Đã xử lý xong"_s,
                            u"Đã trả kết quả"_s,
                            u"Chờ ký duyệt"_s}; // a local one: open and not paused
const QStringList kOutcomes{u"Đã nộp trực tuyến"_s, u"Chuyển nộp trực tiếp"_s, u"Bổ sung hồ sơ"_s, u"Chưa nộp được"_s,
                            u"Chỉ hướng dẫn"_s};
const QStringList kChannels{u"Trực tuyến"_s, u"Trực tiếp"_s, u"Bưu chính"_s};
const QStringList kShifts{u"Sáng"_s, u"Chiều"_s, u"Tối"_s};
const QStringList kObstacles{u"NETWORK"_s, u"Thiếu giấy tờ"_s, u"PAYMENT"_s};

} // namespace

QString csvOf(const QList<BookRow> &rows)
{
    const auto day = [](QDate each) {
        return each.isValid() ? each.toString(u"d/M/yyyy"_s) : QString();
    };
    const auto word = [](const QStringList &words, int place) {
        return place == kNothing ? QString() : words.at(place);
    };
    QStringList lines{u"Ngày,Buổi,Họ và tên,Ngày sinh,Điện thoại,Mã TTHC,Kết quả hỗ trợ,Vướng mắc,Mã hồ sơ,Kênh nộp,"
                      "Ngày nộp,Ngày tiếp nhận,Hẹn trả,Trạng thái,Ngày có kết quả,Ngày trả"_s};
    for (const BookRow &row : rows) {
        QStringList marks;
        for (const int obstacle : row.obstacles)
            marks << kObstacles.at(obstacle);
        lines << QStringList{day(row.day),
                             word(kShifts, row.shift),
                             u"Nguyễn Văn Người %1"_s.arg(QChar(u'A' + row.person % 26)),
                             QString::number(1950 + row.person % 50),
                             u"0912%1"_s.arg(row.person, 6, 10, QChar(u'0')),
                             row.procedure,
                             kOutcomes.at(row.outcome),
                             marks.join(u';'),
                             row.code,
                             word(kChannels, row.channel),
                             day(row.submitted),
                             day(row.received),
                             day(row.due),
                             row.status == 0 ? QString() : kStatuses.at(row.status - 1),
                             day(row.finished),
                             day(row.returned)}
                     .join(u',');
    }
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

} // namespace somotcua::plain
