#include "office/CalendarStore.h"

#include "AuditedWrite.h"
#include "Statement.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kFrom = R"sql(
    SELECT day, kind, name, verified FROM calendar_day WHERE day >= :first AND voided_at IS NULL ORDER BY day
)sql";

const QDate kBeforeAll(1900, 1, 1);

constexpr auto kSet = R"sql(
    INSERT INTO calendar_day (day, kind, name, verified) VALUES (:day, :kind, :name, :verified)
    ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, name = excluded.name, verified = excluded.verified,
        voided_at = NULL, voided_by = NULL
)sql";

constexpr auto kTakeBack = R"sql(
    UPDATE calendar_day SET voided_at = :at, voided_by = :by WHERE day = :day
)sql";

QString idOf(CalendarDay::Kind kind)
{
    switch (kind) {
    case CalendarDay::Kind::Holiday:
        return u"holiday"_s;
    case CalendarDay::Kind::Makeup:
        return u"makeup"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<CalendarDay>> CalendarStore::all()
{
    return from(kBeforeAll);
}

Result<QList<CalendarDay>> CalendarStore::from(QDate first)
{
    Statement read(m_database, kFrom);
    if (const auto started = read.bind(":first", first).start(); !started)
        return passOn(started);
    QList<CalendarDay> days;
    while (read.next()) {
        const bool makeup = read.text(1) == idOf(CalendarDay::Kind::Makeup);
        days.push_back({read.day(0), makeup ? CalendarDay::Kind::Makeup : CalendarDay::Kind::Holiday, read.text(2),
                        read.text(3) != u"no"_s});
    }
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return days;
}

Result<WorkingCalendar> CalendarStore::calendar()
{
    return calendarFrom(kBeforeAll);
}

Result<WorkingCalendar> CalendarStore::calendarFrom(QDate first)
{
    const auto days = from(first);
    if (!days)
        return passOn(days);
    return WorkingCalendar(*days);
}

Result<> CalendarStore::set(AuditedWrite &, const QList<CalendarDay> &days)
{
    Statement set(m_database, kSet);
    for (const CalendarDay &day : days) {
        const auto done = set.bind(":day", day.day)
                              .bind(":kind", idOf(day.kind))
                              .bind(":name", day.name)
                              .bind(":verified", day.verified ? u"yes"_s : u"no"_s)
                              .run();
        if (!done)
            return passOn(done);
    }
    return {};
}

Result<> CalendarStore::takeBack(AuditedWrite &write, QDate day)
{
    const auto done = Statement(m_database, kTakeBack)
                          .bind(":at", write.stamp().moment)
                          .bind(":by", write.stamp().by)
                          .bind(":day", day)
                          .run();
    if (!done)
        return passOn(done);
    return {};
}

} // namespace somotcua
