#pragma once

#include "base/Result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace somotcua {

enum class Shift : quint8
{
    Morning,
    Afternoon,
    Evening
};

QString idOf(Shift shift); // morning afternoon evening
std::optional<Shift> shiftFromId(const QString &id);
/// Before 12:00 morning, before 18:00 afternoon, else evening.
Shift shiftAt(QTime time);

/// A weekly session: weekday (1 Monday to 7 Sunday), from and to; the shift follows from its start.
struct ScheduleSlot
{
    int weekday = 1;
    QTime from;
    QTime to;

    Shift shift() const { return shiftAt(from); }
    friend bool operator==(const ScheduleSlot &, const ScheduleSlot &) = default;
};

/// The weekly sessions of a team: "mon,wed,fri 13:30-17:00", several of these joined by ";".
class Schedule
{
public:
    [[nodiscard]] static Result<Schedule> parse(const QString &text);
    QString text() const;

    Schedule() = default;
    explicit Schedule(QList<ScheduleSlot> times);

    const QList<ScheduleSlot> &slotList() const { return m_slots; }
    QList<ScheduleSlot> slotsOn(QDate day) const;
    /// The shift of that weekday's first session; afternoon when it has none.
    Shift usualShift(QDate day) const;

    friend bool operator==(const Schedule &, const Schedule &) = default;

private:
    QList<ScheduleSlot> m_slots; // by weekday, then start
};

} // namespace somotcua
