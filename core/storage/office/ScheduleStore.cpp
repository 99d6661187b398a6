#include "office/ScheduleStore.h"

#include "Statement.h"

namespace somotcua {

namespace {

constexpr auto kAll = R"sql(
    SELECT id, valid_from, value FROM schedule ORDER BY valid_from IS NOT NULL, valid_from, id
)sql";

constexpr auto kAdd = R"sql(
    INSERT INTO schedule (valid_from, value) VALUES (:valid_from, :value)
)sql";

constexpr auto kChange = R"sql(
    UPDATE schedule SET value = :value WHERE id = :id
)sql";

} // namespace

const DatedSchedule *scheduleHolding(const QList<DatedSchedule> &schedules, QDate day)
{
    const DatedSchedule *holding = nullptr;
    for (const DatedSchedule &dated : schedules) {
        if (!dated.validFrom || *dated.validFrom <= day)
            holding = &dated;
    }
    return holding;
}

Result<QList<DatedSchedule>> ScheduleStore::all()
{
    Statement read(m_database, kAll);
    if (const auto started = read.start(); !started)
        return passOn(started);
    QList<DatedSchedule> schedules;
    while (read.next()) {
        const auto schedule = Schedule::parse(read.text(2));
        if (!schedule)
            return passOn(schedule);
        schedules.push_back({read.integer(0), read.optionalDay(1), *schedule});
    }
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return schedules;
}

Result<Schedule> ScheduleStore::on(QDate day)
{
    const auto schedules = all();
    if (!schedules)
        return passOn(schedules);
    const DatedSchedule *holding = scheduleHolding(*schedules, day);
    return holding ? holding->schedule : Schedule();
}

Result<> ScheduleStore::set(AuditedWrite &, const Schedule &schedule, std::optional<QDate> validFrom)
{
    const auto schedules = all();
    if (!schedules)
        return passOn(schedules);
    for (const DatedSchedule &dated : *schedules) {
        if (dated.validFrom != validFrom)
            continue;
        const auto changed = Statement(m_database, kChange).bind(":value", schedule.text()).bind(":id", dated.id).run();
        if (!changed)
            return passOn(changed);
        return {};
    }
    const auto added
        = Statement(m_database, kAdd).bind(":valid_from", validFrom).bind(":value", schedule.text()).insert();
    if (!added)
        return passOn(added);
    return {};
}

} // namespace somotcua
