#include "RandomBook.h"

#include <QDate>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    { }

    int below(int limit) { return int(m_engine() % quint32(limit)); }
    bool oneIn(int chances) { return below(chances) == 0; }
    QString of(const QStringList &texts) { return texts.at(below(int(texts.size()))); }

private:
    std::mt19937 m_engine;
};

QString written(QDate day, Dice &dice)
{
    switch (dice.below(5)) {
    case 0:
        return day.toString(u"yyyy-MM-dd"_s);
    case 1:
        return day.toString(u"d.M.yy"_s);
    case 2:
        return QString::number(QDate(1970, 1, 1).daysTo(day) + 25569);
    default:
        return day.toString(u"d/M/yyyy"_s);
    }
}

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

struct Person
{
    QString name;
    QString birth;
    QString identity;
    QString phone;
};

Person somebody(Dice &dice)
{
    static const QStringList names = {u"Nguyễn Thị Hòa"_s, u"NGUYỄN THỊ HOÀ"_s, u"Lê Văn An"_s,
                                      u"Đỗ Thị Yến"_s,     u"<b>Trần</b> Tú"_s, u"Kiều \"Tí\" Nga"_s};
    Person person{dice.of(names), {}, {}, {}};
    if (!dice.oneIn(3))
        person.birth = dice.of({u"1958"_s, u"12/03/1958"_s, u"4/8/46"_s, u"không rõ"_s});
    if (!dice.oneIn(3))
        person.identity = u"00105800%1"_s.arg(dice.below(12), 4, 10, QChar(u'0')).mid(dice.oneIn(4) ? 2 : 0);
    if (!dice.oneIn(2))
        person.phone = u"91234567%1"_s.arg(dice.below(4));
    return person;
}

} // namespace

QByteArray randomBook(quint32 seed, int rows)
{
    Dice dice(seed);
    QStringList lines{u"Ngày;Buổi;Tổ viên;Họ và tên;Ngày sinh;CCCD;SĐT;Thôn;Thủ tục;Kết quả hỗ trợ;Vướng mắc;Mã hồ sơ;"
                      "Kênh nộp;Ngày nộp;Ngày tiếp nhận;Hẹn trả;Trạng thái;Ngày có kết quả;Ngày trả;Ghi chú;Nghề"_s};
    for (int row = 0; row < rows; ++row) {
        const QDate day = QDate(2024, 1, 1).addDays(dice.below(60));
        const Person person = somebody(dice);
        const auto laterDay = [&](int chances, int days) {
            return dice.oneIn(chances) ? written(day.addDays(dice.below(days)), dice) : QString();
        };
        QStringList cells{
            written(day, dice),
            dice.of({u""_s, u"Sáng"_s, u"chieu"_s}),
            dice.of({u"Hồ Đình Long"_s, u"Khuất Thị Hà"_s, u""_s}),
            quoted(person.name),
            person.birth,
            person.identity,
            person.phone,
            dice.of({u"Lục Xuân"_s, u"luc xuan"_s, u""_s}),
            dice.of({u"1.001193"_s, u"Đăng ký khai sinh"_s, u"1000894"_s, u"9.999999"_s, u"Việc khác"_s, u""_s}),
            dice.of({u"Đã nộp trực tuyến"_s, u"Đã nộp trực tuyến"_s, u"Chuyển nộp trực tiếp"_s, u"Bổ sung hồ sơ"_s,
                     u"chua nop duoc"_s, u"guided_only"_s, u""_s}),
            dice.of({u""_s, u""_s, u"OTP_FAIL"_s, quoted(u"Hết mực; Thiếu giấy tờ"_s)}),
            dice.oneIn(2) ? QString() : u"H26.09-%1-000%2"_s.arg(day.toString(u"yyMMdd"_s)).arg(dice.below(3)),
            dice.of({u""_s, u""_s, u"Trực tuyến"_s, u"buu chinh"_s}),
            laterDay(4, 2),
            laterDay(2, 4),
            laterDay(2, 20),
            dice.of({u""_s, u"Đang xử lý"_s, u"Đã xử lý xong"_s, u"10"_s, u"stopped"_s, u"Chờ ký duyệt"_s,
                     u"Yêu cầu bổ sung giấy tờ"_s}),
            laterDay(3, 25),
            laterDay(4, 30),
            dice.of({u""_s, u""_s, u"=1+1"_s, u"-"_s, quoted(u"hai\ndòng, và ; này"_s), u"'@x"_s}),
            dice.of({u""_s, u""_s, u"thợ mộc"_s}),
        };
        if (dice.oneIn(25))
            cells[0] = u"31/02/2024"_s;
        if (dice.oneIn(25))
            cells[3].clear();
        lines.append(cells.join(u';'));
        if (dice.oneIn(20))
            lines.append(QString());
    }
    return lines.join(u"\r\n"_s).toUtf8();
}

} // namespace somotcua
