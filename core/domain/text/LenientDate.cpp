#include "text/LenientDate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

// Days outside are slips of the finger; they would stretch a ledger over centuries.
constexpr int kFirstYear = 1800;
constexpr int kLastYear = 9999;

constexpr qint64 kSerialOf1970 = 25569;
constexpr qint64 kLastSerial = 2958465; // 9999-12-31
// The first spreadsheet counted a 29 February 1900 that never was, and all others count it still.
constexpr qint64 kDayThatNeverWas = 60;
// "5.2" is rather a day and month; a serial with a time of day behind the point has five digits (1927 and later).
constexpr qsizetype kLeastDigitsOfTimedSerial = 5;

// A year without its century: "24".
constexpr int kShortYearEnd = 100;

struct WrittenDay
{
    int day = 0;
    int month = 0;
    int year = 0;
    bool shortYear = false;

    std::optional<QDate> in(int wholeYear) const
    {
        const QDate date(wholeYear, month, day);
        const bool sensible = date.isValid() && wholeYear >= kFirstYear && wholeYear <= kLastYear;
        return sensible ? std::optional(date) : std::nullopt;
    }
};

/// Reads a text from left to right.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_rest(text.trimmed())
    { }

    QStringView rest() const { return m_rest; }
    bool atEnd() const { return m_rest.isEmpty(); }

    QStringView digits()
    {
        qsizetype count = 0;
        while (count < m_rest.size() && m_rest[count] >= u'0' && m_rest[count] <= u'9')
            ++count;
        return take(count);
    }

    QChar oneOf(QStringView signs)
    {
        if (m_rest.isEmpty() || !signs.contains(m_rest.front()))
            return {};
        return take(1).front();
    }

    void skipSpaces()
    {
        while (!m_rest.isEmpty() && m_rest.front().isSpace())
            m_rest = m_rest.mid(1);
    }

private:
    QStringView take(qsizetype count)
    {
        const QStringView taken = m_rest.left(count);
        m_rest = m_rest.mid(count);
        return taken;
    }

    QStringView m_rest;
};

/// "08:30", "8:30:15.5", "16h05", "T08:30:00Z", "9:05 SA": a clock of any kind, or nothing at all.
bool isTimeBehindDay(QStringView text)
{
    Reader reader(text);
    if (reader.atEnd())
        return true;
    if (text.front().isSpace() || reader.oneOf(u"Tt") != QChar())
        reader.skipSpaces();
    else
        return false;
    const QStringView hour = reader.digits();
    if (hour.isEmpty() || hour.size() > 2 || reader.oneOf(u":hHgG") == QChar())
        return false;
    return std::ranges::all_of(reader.rest(), [](QChar unit) {
        return unit.isLetterOrNumber() || unit.isSpace() || u":.,+-"_s.contains(unit);
    });
}

std::optional<WrittenDay> readWrittenDay(QStringView text)
{
    Reader reader(text);
    std::array<QStringView, 3> parts;
    QChar sign;
    for (size_t part = 0; part < parts.size(); ++part) {
        parts[part] = reader.digits();
        if (parts[part].isEmpty() || parts[part].size() > 4)
            return {};
        if (part + 1 == parts.size())
            break;
        reader.skipSpaces();
        const QChar found = reader.oneOf(sign.isNull() ? QStringView(u"/-.") : QStringView(&sign, 1));
        if (found.isNull())
            return {};
        sign = found;
        reader.skipSpaces();
    }
    if (!isTimeBehindDay(reader.rest()))
        return {};

    const bool yearFirst = parts[0].size() == 4;
    const QStringView year = yearFirst ? parts[0] : parts[2];
    const QStringView day = yearFirst ? parts[2] : parts[0];
    if (day.size() > 2 || parts[1].size() > 2 || (year.size() != 4 && year.size() != 2))
        return {};
    return WrittenDay{day.toInt(), parts[1].toInt(), year.toInt(), year.size() == 2};
}

std::optional<qint64> readSerial(QStringView text)
{
    Reader reader(text);
    const QStringView whole = reader.digits();
    if (whole.isEmpty() || whole.size() > 7)
        return {};
    if (!reader.atEnd()) {
        if (whole.size() < kLeastDigitsOfTimedSerial || reader.oneOf(u".,").isNull() || reader.digits().isEmpty()
            || !reader.atEnd())
            return {};
    }
    return whole.toLongLong();
}

std::optional<QDate> dayOfSerial(qint64 serial)
{
    if (serial < 1 || serial > kLastSerial || serial == kDayThatNeverWas)
        return {};
    const qint64 shift = serial < kDayThatNeverWas ? 1 : 0;
    return QDate(1970, 1, 1).addDays(serial - kSerialOf1970 + shift);
}

/// The whole year of a short one: the latest that leaves month and day not after `latest`.
int wholeYear(const WrittenDay &written, QDate latest)
{
    const int year = latest.year() - latest.year() % kShortYearEnd + written.year;
    const bool later
        = std::array{year, written.month, written.day} > std::array{latest.year(), latest.month(), latest.day()};
    return later ? year - kShortYearEnd : year;
}

} // namespace

std::optional<QDate> parseDay(const QString &text)
{
    if (const auto written = readWrittenDay(text))
        return written->in(written->shortYear ? 2000 + written->year : written->year);
    if (const auto serial = readSerial(text))
        return dayOfSerial(*serial);
    return {};
}

QString BirthDate::text() const
{
    return day ? day->toString(Qt::ISODate) : u"%1"_s.arg(year, 4, 10, QChar(u'0'));
}

std::optional<BirthDate> BirthDate::fromText(const QString &text)
{
    if (text.size() == 4) {
        bool isNumber = false;
        const int year = text.toInt(&isNumber);
        return isNumber && year > 0 ? std::optional(BirthDate{year, {}}) : std::nullopt;
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(BirthDate{day.year(), day}) : std::nullopt;
}

std::optional<BirthDate> parseBirth(const QString &text, QDate latest)
{
    constexpr int kLastBirthYear = 2100;

    if (const auto written = readWrittenDay(text)) {
        const int year = written->shortYear ? wholeYear(*written, latest) : written->year;
        const auto day = written->in(year);
        return day ? std::optional(BirthDate{year, day}) : std::nullopt;
    }
    const auto number = readSerial(text);
    if (!number)
        return {};
    if (*number < kShortYearEnd)
        return BirthDate{wholeYear({.day = 1, .month = 1, .year = int(*number)}, latest), {}};
    if (*number <= kLastBirthYear)
        return *number >= kFirstYear ? std::optional(BirthDate{int(*number), {}}) : std::nullopt;
    const auto day = dayOfSerial(*number);
    return day ? std::optional(BirthDate{day->year(), day}) : std::nullopt;
}

QString shownDay(QDate day)
{
    return day.toString(u"dd/MM/yyyy"_s);
}

QString shownBirth(const BirthDate &birth)
{
    return birth.day ? shownDay(*birth.day) : birth.text();
}

} // namespace somotcua
