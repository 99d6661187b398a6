#include "sessions/Schedule.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const QStringList &weekdayNames()
{
    static const QStringList names = {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return names;
}

/// 1 for "mon" to 7 for "sun"; 0 for anything else.
int weekdayOf(const QString &name)
{
    return int(weekdayNames().indexOf(name.trimmed().toLower())) + 1;
}

/// The days of "mon,wed" or "mon-fri"; none when one of them is no day.
QList<int> weekdaysOf(const QString &text)
{
    QList<int> days;
    for (const QString &part : text.split(u',')) {
        const QStringList ends = part.split(u'-');
        const int first = weekdayOf(ends.first());
        const int last = weekdayOf(ends.last());
        if (ends.size() > 2 || first == 0 || last < first)
            return {};
        for (int day = first; day <= last; ++day)
            days += day;
    }
    return days;
}

/// The slots of "mon,wed,fri 13:30-17:00"; none when it reads otherwise.
QList<ScheduleSlot> slotsOf(const QString &text)
{
    static const QRegularExpression form(uR"(^([a-z ,-]+)\s(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    const QTime from = QTime::fromString(match.captured(2), u"H:mm"_s);
    const QTime to = QTime::fromString(match.captured(3), u"H:mm"_s);
    if (!match.hasMatch() || !from.isValid() || !to.isValid() || to <= from)
        return {};
    QList<ScheduleSlot> found;
    for (const int weekday : weekdaysOf(match.captured(1)))
        found += ScheduleSlot{weekday, from, to};
    return found;
}

bool isEarlier(const ScheduleSlot &a, const ScheduleSlot &b)
{
    return std::tie(a.weekday, a.from, a.to) < std::tie(b.weekday, b.from, b.to);
}

} // namespace

QString idOf(Shift shift)
{
    switch (shift) {
    case Shift::Morning:
        return u"morning"_s;
    case Shift::Afternoon:
        return u"afternoon"_s;
    case Shift::Evening:
        return u"evening"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Shift> shiftFromId(const QString &id)
{
    for (const Shift shift : {Shift::Morning, Shift::Afternoon, Shift::Evening}) {
        if (idOf(shift) == id)
            return shift;
    }
    return {};
}

Shift shiftAt(QTime time)
{
    if (time < QTime(12, 0))
        return Shift::Morning;
    return time < QTime(18, 0) ? Shift::Afternoon : Shift::Evening;
}

Result<Schedule> Schedule::parse(const QString &text)
{
    QList<ScheduleSlot> times;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const QList<ScheduleSlot> found = slotsOf(part);
        if (found.isEmpty())
            return fail(Fault::BadSchedule, part.trimmed());
        times += found;
    }
    return Schedule(times);
}

Schedule::Schedule(QList<ScheduleSlot> times)
    : m_slots(std::move(times))
{
    std::ranges::sort(m_slots, isEarlier);
    m_slots.erase(std::ranges::unique(m_slots).begin(), m_slots.end());
}

QString Schedule::text() const
{
    QStringList parts;
    QList<ScheduleSlot> left = m_slots;
    while (!left.isEmpty()) {
        const ScheduleSlot first = left.first();
        QStringList days;
        for (const ScheduleSlot &one : left) {
            if (one.from == first.from && one.to == first.to)
                days += weekdayNames().at(one.weekday - 1);
        }
        left.removeIf([&first](const ScheduleSlot &one) { return one.from == first.from && one.to == first.to; });
        parts += u"%1 %2-%3"_s.arg(days.join(u','), first.from.toString(u"HH:mm"_s), first.to.toString(u"HH:mm"_s));
    }
    return parts.join(u';');
}

QList<ScheduleSlot> Schedule::slotsOn(QDate day) const
{
    QList<ScheduleSlot> found;
    std::ranges::copy_if(m_slots, std::back_inserter(found),
                         [weekday = day.dayOfWeek()](const ScheduleSlot &one) { return one.weekday == weekday; });
    return found;
}

Shift Schedule::usualShift(QDate day) const
{
    const QList<ScheduleSlot> found = slotsOn(day);
    return found.isEmpty() ? Shift::Afternoon : found.first().shift();
}

} // namespace somotcua
