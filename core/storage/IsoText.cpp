#include "IsoText.h"

namespace somotcua {

namespace {

constexpr int kDayLength = 10;
constexpr int kMomentLength = 24;

void writeDigits(QChar *end, int value, int count)
{
    for (; count > 0; --count, value /= 10)
        *--end = QChar(u'0' + value % 10);
}

/// The number written in `count` digits at `at`, or -1.
int readDigits(const QString &text, int at, int count)
{
    int value = 0;
    for (int i = at; i < at + count; ++i) {
        const int digit = text.at(i).unicode() - u'0';
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}

void writeDay(QChar *at, QDate day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    writeDigits(at + 4, year, 4);
    at[4] = u'-';
    writeDigits(at + 7, month, 2);
    at[7] = u'-';
    writeDigits(at + 10, dayOfMonth, 2);
}

} // namespace

QString isoDay(QDate day)
{
    QString text(kDayLength, Qt::Uninitialized);
    writeDay(text.data(), day);
    return text;
}

QString isoMoment(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    const QTime time = utc.time();
    QString text(kMomentLength, Qt::Uninitialized);
    QChar *at = text.data();
    writeDay(at, utc.date());
    at[10] = u'T';
    writeDigits(at + 13, time.hour(), 2);
    at[13] = u':';
    writeDigits(at + 16, time.minute(), 2);
    at[16] = u':';
    writeDigits(at + 19, time.second(), 2);
    at[19] = u'.';
    writeDigits(at + 23, time.msec(), 3);
    at[23] = u'Z';
    return text;
}

QDate dayFromIso(const QString &text)
{
    if (text.size() != kDayLength || text.at(4) != u'-' || text.at(7) != u'-')
        return {};
    return QDate(readDigits(text, 0, 4), readDigits(text, 5, 2), readDigits(text, 8, 2));
}

QDateTime momentFromIso(const QString &text)
{
    if (text.size() != kMomentLength || text.at(10) != u'T' || text.at(23) != u'Z')
        return {};
    const QDate day = dayFromIso(text.left(kDayLength));
    const QTime time(readDigits(text, 11, 2), readDigits(text, 14, 2), readDigits(text, 17, 2),
                     readDigits(text, 20, 3));
    return day.isValid() && time.isValid() ? QDateTime(day, time, Qt::UTC) : QDateTime();
}

} // namespace somotcua
