#include "base/Period.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kMonthsOfQuarter = 3;
constexpr int kMonthsOfHalf = 6;
constexpr int kMonthsOfYear = 12;
// Official periods end on the 14th of their last month.
constexpr int kOfficialLastDay = 14;

constexpr auto kKinds = {PeriodKind::Week, PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Half, PeriodKind::Year};

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// Monday of an ISO week; the 4th of January always lies in week 1.
QDate mondayOfWeek(int isoYear, int week)
{
    return mondayOf(QDate(isoYear, 1, 4)).addDays(7LL * (week - 1));
}

int weeksOf(int isoYear)
{
    return QDate(isoYear, 12, 28).weekNumber();
}

int monthsOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return 1;
    case PeriodKind::Quarter:
        return kMonthsOfQuarter;
    case PeriodKind::Half:
        return kMonthsOfHalf;
    case PeriodKind::Year:
        return kMonthsOfYear;
    case PeriodKind::Week:
    case PeriodKind::Free:
        break;
    }
    Q_UNREACHABLE();
}

/// A number of exactly `digits` digits, else nothing.
std::optional<int> number(QStringView text, qsizetype digits)
{
    const bool plain
        = text.size() == digits && std::ranges::all_of(text, [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
    return plain ? std::optional(text.toInt()) : std::nullopt;
}

struct Written
{
    int year = 0;
    int part = 1; // which week, month, quarter or half of the year
};

std::optional<Written> readWritten(PeriodKind kind, const QString &text)
{
    const auto year = number(QStringView(text).left(4), 4);
    if (!year || !QDate(*year, 1, 1).isValid())
        return {};
    if (kind == PeriodKind::Year)
        return text.size() == 4 ? std::optional(Written{*year, 1}) : std::nullopt;

    const bool bareNumber = kind == PeriodKind::Month;
    const QString lead = kind == PeriodKind::Week ? u"-w"_s
        : kind == PeriodKind::Quarter             ? u"-q"_s
        : kind == PeriodKind::Half                ? u"-h"_s
                                                  : u"-"_s;
    const qsizetype digits = kind == PeriodKind::Week || bareNumber ? 2 : 1;
    if (!text.mid(4).startsWith(lead, Qt::CaseInsensitive))
        return {};
    const auto part = number(QStringView(text).mid(4 + lead.size()), digits);
    const int parts = kind == PeriodKind::Week ? weeksOf(*year) : kMonthsOfYear / monthsOf(kind);
    if (!part || *part < 1 || *part > parts)
        return {};
    return Written{*year, *part};
}

} // namespace

Period Period::containing(PeriodKind kind, QDate day, PeriodCut cut)
{
    if (kind == PeriodKind::Free)
        return {day, day};
    if (kind == PeriodKind::Week)
        return {mondayOf(day), mondayOf(day).addDays(6)};

    const bool official = cut == PeriodCut::Official;
    // The 15th already belongs to the next month of reports.
    QDate month(day.year(), day.month(), 1);
    if (official && day.day() > kOfficialLastDay)
        month = month.addMonths(1);
    const int length = monthsOf(kind);
    const QDate first(month.year(), (month.month() - 1) / length * length + 1, 1);
    const QDate next = first.addMonths(length);
    if (!official)
        return {first, next.addDays(-1)};
    return {first.addMonths(-1).addDays(kOfficialLastDay), next.addMonths(-1).addDays(kOfficialLastDay - 1)};
}

Period Period::weekOf(QDate day)
{
    return containing(PeriodKind::Week, day);
}

Period Period::monthOf(QDate day)
{
    return containing(PeriodKind::Month, day);
}

Period Period::quarterOf(QDate day)
{
    return containing(PeriodKind::Quarter, day);
}

Period Period::halfOf(QDate day)
{
    return containing(PeriodKind::Half, day);
}

Period Period::yearOf(QDate day)
{
    return containing(PeriodKind::Year, day);
}

std::optional<Period> Period::between(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || last < first)
        return {};
    return Period(first, last);
}

Result<Period> Period::parse(PeriodKind kind, const QString &text, PeriodCut cut)
{
    const bool impossible = kind == PeriodKind::Free || (kind == PeriodKind::Week && cut == PeriodCut::Official);
    const auto written = impossible ? std::nullopt : readWritten(kind, text.trimmed());
    if (!written)
        return fail(Fault::BadPeriod, text);
    if (kind == PeriodKind::Week)
        return weekOf(mondayOfWeek(written->year, written->part));
    // The first of its first month lies in a period whichever way it is cut.
    return containing(kind, QDate(written->year, (written->part - 1) * monthsOf(kind) + 1, 1), cut);
}

PeriodKind Period::kind() const
{
    for (const PeriodCut style : {PeriodCut::Calendar, PeriodCut::Official}) {
        for (const PeriodKind kind : kKinds) {
            if (containing(kind, m_first, style) == *this)
                return kind;
        }
    }
    return PeriodKind::Free;
}

PeriodCut Period::cut() const
{
    const PeriodKind own = kind();
    const bool calendar = own == PeriodKind::Free || containing(own, m_first) == *this;
    return calendar ? PeriodCut::Calendar : PeriodCut::Official;
}

Period Period::before() const
{
    const PeriodKind own = kind();
    if (own == PeriodKind::Free)
        return {m_first.addDays(-days()), m_first.addDays(-1)};
    return containing(own, m_first.addDays(-1), cut());
}

Period Period::after() const
{
    const PeriodKind own = kind();
    if (own == PeriodKind::Free)
        return {m_last.addDays(1), m_last.addDays(days())};
    return containing(own, m_last.addDays(1), cut());
}

Period Period::sameLastYear() const
{
    const PeriodKind own = kind();
    switch (own) {
    case PeriodKind::Week: {
        int isoYear = 0;
        const int week = m_first.weekNumber(&isoYear);
        return weekOf(mondayOfWeek(isoYear - 1, std::min(week, weeksOf(isoYear - 1))));
    }
    case PeriodKind::Month:
    case PeriodKind::Quarter:
    case PeriodKind::Half:
    case PeriodKind::Year:
        return containing(own, m_first.addYears(-1), cut());
    case PeriodKind::Free:
        break;
    }
    return {m_first.addYears(-1), m_last.addYears(-1)};
}

Period Period::cutTo(qint64 days) const
{
    return {m_first, m_first.addDays(std::clamp<qint64>(days, 1, this->days()) - 1)};
}

} // namespace somotcua
