#include "BenchPeople.h"

#include <array>

using namespace Qt::StringLiterals;

namespace somotcua::bench {

namespace {

const QDate kFirstDay(2015, 1, 1);
const QDate kLastDay(2024, 12, 31);

/// Family names with the share of people in a thousand that bear them.
struct Share
{
    const char16_t *name;
    int perMille;
};
constexpr std::array kFamilies{Share{u"Nguyễn", 384}, Share{u"Trần", 121}, Share{u"Lê", 95},    Share{u"Phạm", 70},
                               Share{u"Hoàng", 51},   Share{u"Phan", 45},  Share{u"Vũ", 39},    Share{u"Đặng", 21},
                               Share{u"Bùi", 20},     Share{u"Đỗ", 14},    Share{u"Hồ", 13},    Share{u"Ngô", 13},
                               Share{u"Dương", 10},   Share{u"Lý", 5},     Share{u"Khuất", 34}, Share{u"Doãn", 35},
                               Share{u"Kiều", 30}};
constexpr std::array kMiddles{u"Thị",  u"Văn",    u"Đình", u"Đức",  u"Hữu",   u"Minh", u"Ngọc", u"Quang", u"Thanh",
                              u"Xuân", u"Thuỳ",   u"Bích", u"Kim",  u"Công",  u"Duy",  u"Gia",  u"Hồng",  u"Khánh",
                              u"Mạnh", u"Phương", u"Quốc", u"Tiến", u"Trọng", u"Tuấn", u"Việt"};
constexpr std::array kGivens{u"An",    u"Anh",   u"Ánh",   u"Ân",   u"Bảo",   u"Bình",  u"Châu", u"Chi",   u"Chiến",
                             u"Cúc",   u"Cường", u"Dung",  u"Dũng", u"Duyên", u"Đạt",   u"Đông", u"Giang", u"Hà",
                             u"Hải",   u"Hạnh",  u"Hằng",  u"Hiền", u"Hiếu",  u"Hoa",   u"Hoà",  u"Hoài",  u"Hùng",
                             u"Huyền", u"Hương", u"Khoa",  u"Lan",  u"Liên",  u"Linh",  u"Loan", u"Long",  u"Lộc",
                             u"Mai",   u"Mơ",    u"Nam",   u"Nga",  u"Nghĩa", u"Nhung", u"Oanh", u"Phong", u"Phúc",
                             u"Quyên", u"Sơn",   u"Tâm",   u"Thảo", u"Thắng", u"Thuỷ",  u"Tín",  u"Toàn",  u"Trang",
                             u"Trung", u"Tú",    u"Tuyết", u"Uyên", u"Vân",   u"Vinh",  u"Yên",  u"Yến"};
constexpr std::array kHamlets{u"Lục Xuân", u"Bảo Lộc",  u"Phúc Trạch", u"Võng Nội", u"Võng Ngoại", u"Xuân Đình",
                              u"Cẩm Đình", u"Thư Trai", u"Phương Độ",  u"Vân Phúc", u"Hát Môn",    u"Sen Chiểu"};
constexpr std::array kProcedures{u"1.001193", u"1.000894", u"1.000656", u"1.004873", u"2.000635", u"2.000815",
                                 u"2.000884", u"1.004222", u"1.004194", u"1.001612", u"1.014027", u"1.001776"};
constexpr std::array kVolunteers{u"Khuất Thị Hà", u"Hoàng Thanh Ánh", u"Hồ Đình Long",   u"Doãn Ngọc Yến",
                                 u"Phạm Văn Tám", u"Kiều Thị Mười",   u"Nguyễn Đức Cảnh"};

template <typename Names>
QString pick(const Names &names, quint64 number)
{
    return QString::fromUtf16(names.at(number % names.size()));
}

QString family(quint64 number)
{
    int left = int(number % 1000);
    for (const Share &share : kFamilies) {
        left -= share.perMille;
        if (left < 0)
            return QString::fromUtf16(share.name);
    }
    return QString::fromUtf16(kFamilies.front().name);
}

QString padded(quint64 number, int digits)
{
    return QString::number(number).rightJustified(digits, QChar(u'0'));
}

} // namespace

quint64 mixed(quint64 number)
{
    number += 0x9E3779B97F4A7C15ULL;
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9ULL;
    number = (number ^ (number >> 27)) * 0x94D049BB133111EBULL;
    return number ^ (number >> 31);
}

Person personOf(quint64 number)
{
    const quint64 seed = mixed(number);
    Person person;
    person.name = family(seed) + u' ' + pick(kMiddles, seed / 1000) + u' ' + pick(kGivens, seed / 31000);
    const int year = 1940 + int(seed / 7 % 65);
    person.birth.year = year;
    person.birth.day = QDate(year, 1 + int(seed / 11 % 12), 1 + int(seed / 13 % 28));
    // Province 001, sex and century, year, and a number of its own.
    person.identity = u"001"_s + QString::number(year < 2000 ? seed % 2 : 2 + seed % 2) + padded(quint64(year % 100), 2)
        + padded(number, 6);
    person.phone = u"09"_s + padded(mixed(seed) % 100000000, 8);
    person.hamlet = pick(kHamlets, seed / 17);
    return person;
}

BenchEntries::BenchEntries(qint64 dossiers)
    : m_dossiers(dossiers)
{
    for (QDate day = kFirstDay; day <= kLastDay; day = day.addDays(1)) {
        if (day.dayOfWeek() <= 5)
            m_days += day;
    }
}

AssistEntry BenchEntries::entry(qint64 dossier) const
{
    const quint64 seed = mixed(quint64(dossier) * 3 + 1);
    const int index = int((dossier * days() + days() - 1) / m_dossiers);
    const int place = std::min(index, days() - 1);
    const QDate day = m_days.at(dossier < firstOf(place) ? place - 1 : place);
    const Person person = personOf(seed % quint64(people()));

    AssistEntry entry;
    entry.day = day;
    entry.shift = Shift::Afternoon;
    entry.volunteer = pick(kVolunteers, seed / 3);
    entry.citizen = person.name;
    entry.birth = person.birth;
    entry.identity = IdentityNumber::read(person.identity);
    entry.phone = PhoneNumber::read(person.phone);
    entry.hamlet = person.hamlet;
    entry.procedureCode = pick(kProcedures, seed / 19);
    entry.outcome = seed % 10 < 8 ? Outcome::SubmittedOnline : Outcome::ReferredInPerson;
    const qint64 number = dossier - firstOf(int(m_days.indexOf(day))) + 1;
    entry.code
        = DossierCode::read(u"000.09.739.H26-"_s + day.toString(u"yyMMdd"_s) + u'-' + padded(quint64(number), 4));
    entry.received = day.addDays(seed % 3 == 0 ? 1 : 0);
    entry.due = day.addDays(3 + qint64(seed / 23 % 20));
    if (seed % 25 != 0) {
        entry.finished = day.addDays(1 + qint64(seed / 29 % 20));
        entry.returned = entry.finished->addDays(qint64(seed / 31 % 4));
    }
    return entry;
}

AssistEntry BenchEntries::supplement(qint64 dossier, QDate day) const
{
    AssistEntry entry = this->entry(dossier);
    entry.day = day;
    entry.outcome = Outcome::Supplemented;
    entry.received.reset();
    entry.due.reset();
    entry.finished.reset();
    entry.returned.reset();
    return entry;
}

QList<AssistEntry> BenchEntries::entries(int index) const
{
    QList<AssistEntry> all;
    for (qint64 dossier = firstOf(index); dossier < firstOf(index + 1); ++dossier) {
        all += entry(dossier);
        if (dossier % 9 == 8)
            all += supplement(dossier - 8, day(index));
    }
    return all;
}

} // namespace somotcua::bench
