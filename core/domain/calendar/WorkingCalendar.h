#pragma once

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>

namespace somotcua {

/// One line of the holiday table: `holiday` days are off, `makeup` days are worked although they fall on a weekend.
struct CalendarDay
{
    enum class Kind : quint8
    {
        Holiday,
        Makeup
    };
    QDate day;
    Kind kind = Kind::Holiday;
    QString name;
    bool verified = true;
};

/// Which days are worked: Monday to Friday that are no holiday, and make-up days (domain reference §4.2).
class WorkingCalendar
{
public:
    WorkingCalendar() = default;
    explicit WorkingCalendar(const QList<CalendarDay> &days);

    bool isWorkingDay(QDate day) const;
    bool isHoliday(QDate day) const;
    /// The name of the holiday or make-up day, empty for any other day.
    QString nameOf(QDate day) const;
    /// `day` itself when it is worked, else the next one that is.
    QDate sameOrNextWorkingDay(QDate day) const;
    /// The n-th working day after `day`, which is not counted; n ≥ 1.
    QDate addWorkingDays(QDate day, int n) const;
    /// Due days after the last year of the table are a guess; nothing when the table is empty.
    std::optional<int> lastKnownYear() const;
    /// Whether the table reaches that day (lastYearWithTable); an empty table says nothing, and no.
    bool knows(QDate day) const;

private:
    QHash<QDate, CalendarDay> m_days;
    std::optional<int> m_lastYear;
    std::optional<int> m_lastWholeYear;
};

} // namespace somotcua
