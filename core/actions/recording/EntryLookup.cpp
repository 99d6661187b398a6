#include "recording/EntryLookup.h"

#include "AuditedWrite.h"

namespace somotcua {

EntryLookup::EntryLookup(AuditedWrite &write, std::optional<ImportBatchId> batch)
    : m_write(write)
    , m_batch(batch)
    , m_volunteers(write.database())
    , m_hamlets(write.database())
    , m_procedures(write.database())
    , m_sessions(write.database())
{ }

Result<std::optional<VolunteerId>> EntryLookup::volunteer(const AssistEntry &entry)
{
    if (!entry.volunteer || entry.volunteer->isEmpty())
        return std::nullopt;
    const auto found = m_volunteers.findOrAdd(m_write, *entry.volunteer, m_batch);
    if (!found)
        return passOn(found);
    return *found;
}

Result<std::optional<HamletId>> EntryLookup::hamlet(const AssistEntry &entry)
{
    if (!entry.hamlet || entry.hamlet->isEmpty())
        return std::nullopt;
    const auto found = m_hamlets.findOrAdd(m_write, *entry.hamlet, m_batch);
    if (!found)
        return passOn(found);
    return *found;
}

Result<std::optional<Procedure>> EntryLookup::procedure(const AssistEntry &entry)
{
    const auto found = m_procedures.findOrAdd(m_write, entry.procedureCode.value_or(QString()),
                                              entry.procedureName.value_or(QString()), entry.day, m_batch);
    if (!found)
        return passOn(found);
    if (const auto &known = *found)
        return known->procedure;
    return std::nullopt;
}

Result<std::optional<Procedure>> EntryLookup::procedure(std::optional<ProcedureId> id)
{
    if (!id)
        return std::nullopt;
    if (const auto known = m_proceduresById.constFind(id->value); known != m_proceduresById.cend())
        return *known;
    const auto found = m_procedures.find(*id);
    if (!found)
        return found;
    if (const auto &procedure = *found)
        m_proceduresById.insert(id->value, *procedure);
    return found;
}

Result<SessionId> EntryLookup::session(const AssistEntry &entry)
{
    const auto usual = entry.shift ? Result<Shift>(*entry.shift) : usualShift(entry.day);
    if (!usual)
        return passOn(usual);
    const std::pair key(entry.day, quint8(*usual));
    if (const auto known = m_sessionIds.constFind(key); known != m_sessionIds.cend())
        return *known;
    const bool isOver = m_batch || entry.day < m_write.stamp().day();
    const auto made = m_sessions.findOrMake(m_write, entry.day, *usual,
                                            isOver ? SessionState::Closed : SessionState::Open, m_batch);
    if (made)
        m_sessionIds.insert(key, *made);
    return made;
}

Result<Shift> EntryLookup::usualShift(QDate day)
{
    if (!m_schedules) {
        auto read = ScheduleStore(m_write.database()).all();
        if (!read)
            return passOn(read);
        m_schedules = std::move(*read);
    }
    const DatedSchedule *holding = scheduleHolding(*m_schedules, day);
    return holding ? holding->schedule.usualShift(day) : Schedule().usualShift(day);
}

Result<const WorkingCalendar *> EntryLookup::calendar(QDate first)
{
    if (!m_calendar || first < m_calendarFrom) {
        auto read = CalendarStore(m_write.database()).calendarFrom(first);
        if (!read)
            return passOn(read);
        m_calendar = std::move(*read);
        m_calendarFrom = first;
    }
    return &*m_calendar;
}

} // namespace somotcua
