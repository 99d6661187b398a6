#include "PeriodWords.h"

#include "text/LenientDate.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kMonthsOfQuarter = 3;
constexpr int kMonthsOfHalf = 6;
// Numbers that a hand could add a stroke to are written with a zero before them.
constexpr int kLastPaddedDay = 9;
constexpr int kLastPaddedMonth = 2;

bool isVietnamese(const QString &language)
{
    return language == u"vi"_s;
}

QString dayAndMonth(QDate day)
{
    return day.toString(u"dd/MM"_s);
}

/// "23/09–29/09", a single day once.
QString fromTo(const DayRange &days)
{
    const QString first = dayAndMonth(days.first);
    return days.first == days.last ? first : u"%1–%2"_s.arg(first, dayAndMonth(days.last));
}

QString withZero(int number, int lastPadded)
{
    return number <= lastPadded ? u"0%1"_s.arg(number) : QString::number(number);
}

/// The number of the quarter or half that ends with `day`'s month.
int partEndingWith(QDate day, int months)
{
    return (day.month() - 1) / months + 1;
}

QString quarterNumber(QDate last)
{
    static const QStringList roman{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    return roman.at(partEndingWith(last, kMonthsOfQuarter) - 1);
}

/// The name without its year: "tuần 39", "6 tháng đầu"; years and free days have none.
QString partName(const Period &period, const QString &language)
{
    const bool vi = isVietnamese(language);
    const QDate last = period.last();
    switch (period.kind()) {
    case PeriodKind::Week:
        return (vi ? u"tuần %1"_s : u"week %1"_s).arg(last.weekNumber());
    case PeriodKind::Month:
        return vi ? u"tháng %1"_s.arg(last.month()) : QLocale::c().standaloneMonthName(last.month());
    case PeriodKind::Quarter:
        return (vi ? u"quý %1"_s : u"quarter %1"_s).arg(quarterNumber(last));
    case PeriodKind::Half:
        if (partEndingWith(last, kMonthsOfHalf) == 1)
            return vi ? u"6 tháng đầu"_s : u"first half"_s;
        return vi ? u"6 tháng cuối"_s : u"second half"_s;
    case PeriodKind::Year:
    case PeriodKind::Free:
        return {};
    }
    Q_UNREACHABLE();
}

/// The year a period is named after: of the ISO week, else of its last day.
int yearOf(const Period &period)
{
    int year = period.last().year();
    if (period.kind() == PeriodKind::Week)
        static_cast<void>(period.last().weekNumber(&year));
    return year;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString plainPeriodName(const Period &period, const QString &language)
{
    if (period.kind() == PeriodKind::Free)
        return {};
    const bool vi = isVietnamese(language);
    const QString part = partName(period, language);
    const QString year = QString::number(yearOf(period));
    if (part.isEmpty())
        return (vi ? u"năm %1"_s : u"year %1"_s).arg(year);
    if (vi)
        return u"%1 năm %2"_s.arg(part, year);
    return (period.kind() == PeriodKind::Month ? u"%1 %2"_s : u"%1 of %2"_s).arg(part, year);
}

QString englishPeriod(const Period &period)
{
    switch (period.kind()) {
    case PeriodKind::Half:
        return u"the "_s + plainPeriodName(period, u"en"_s);
    case PeriodKind::Year:
        return QString::number(period.last().year());
    case PeriodKind::Week:
    case PeriodKind::Month:
    case PeriodKind::Quarter:
    case PeriodKind::Free:
        return plainPeriodName(period, u"en"_s);
    }
    Q_UNREACHABLE();
}

QString periodName(const Period &period, const QString &language)
{
    QString name = plainPeriodName(period, language);
    if (period.kind() == PeriodKind::Free || period.cut() == PeriodCut::Calendar)
        return name;
    return isVietnamese(language) ? u"kỳ báo cáo %1"_s.arg(name)
                                  : u"reporting period of %1"_s.arg(englishPeriod(period));
}

QString periodLine(const Period &period, QDate asOf, const QString &language)
{
    const bool vi = isVietnamese(language);
    const QString first = shownDay(period.first());
    const QString last = shownDay(period.last());
    if (first == last && asOf >= period.last())
        return (vi ? u"(Ngày %1)"_s : u"(%1)"_s).arg(first);
    if (asOf < period.last()) {
        const QString running
            = vi ? u"(Từ ngày %1 đến ngày %2, số liệu tính đến ngày %3)"_s : u"(From %1 to %2, figures as of %3)"_s;
        return running.arg(first, last, shownDay(asOf));
    }
    return (vi ? u"(Từ ngày %1 đến ngày %2)"_s : u"(From %1 to %2)"_s).arg(first, last);
}

QString scopeName(ComparisonScope scope, const Period &period, QDate asOf, const QString &language)
{
    const bool vi = isVietnamese(language);
    switch (scope) {
    case ComparisonScope::Period: {
        const bool running = period.first() <= asOf && asOf < period.last();
        if (period.kind() == PeriodKind::Free)
            return fromTo({period.first(), running ? asOf : period.last()});
        const QString part = partName(period, language);
        const QString name = capitalised(part.isEmpty() ? periodName(period, language) : part);
        return running ? (vi ? u"%1, đến %2"_s : u"%1, to %2"_s).arg(name, dayAndMonth(asOf)) : name;
    }
    case ComparisonScope::Month: {
        const QString month = vi ? u"Tháng %1"_s.arg(asOf.month()) : QLocale::c().standaloneMonthName(asOf.month());
        return (vi ? u"%1, đến %2"_s : u"%1, to %2"_s).arg(month, dayAndMonth(asOf));
    }
    case ComparisonScope::Year:
        return (vi ? u"Năm %1, đến %2"_s : u"Year %1, to %2"_s).arg(asOf.year()).arg(dayAndMonth(asOf));
    }
    Q_UNREACHABLE();
}

QString monthName(const Period &month, const QString &language)
{
    const QDate last = month.last();
    if (isVietnamese(language))
        return u"Tháng %1/%2"_s.arg(last.month()).arg(last.year());
    return u"%1 %2"_s.arg(QLocale::c().standaloneMonthName(last.month())).arg(last.year());
}

QString monthName(const Period &month, const DayRange &counted, const QString &language)
{
    QString name = monthName(month, language);
    if (counted.isEmpty() || counted == DayRange{month.first(), month.last()})
        return name;
    if (counted.first > month.first())
        return u"%1, %2"_s.arg(name, fromTo(counted));
    return (isVietnamese(language) ? u"%1, đến %2"_s : u"%1, to %2"_s).arg(name, dayAndMonth(counted.last));
}

QString monthId(const Period &month)
{
    return month.last().toString(u"yyyy-MM"_s);
}

QString placeDate(const QString &place, QDate day, const QString &language)
{
    if (isVietnamese(language)) {
        return u"%1, ngày %2 tháng %3 năm %4"_s.arg(place, withZero(day.day(), kLastPaddedDay),
                                                    withZero(day.month(), kLastPaddedMonth),
                                                    QString::number(day.year()));
    }
    return u"%1, %2"_s.arg(place, QLocale::c().toString(day, u"d MMMM yyyy"_s));
}

} // namespace somotcua
