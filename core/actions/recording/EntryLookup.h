#pragma once

#include "assists/AssistEntry.h"
#include "base/Stamp.h"
#include "office/CalendarStore.h"
#include "office/HamletStore.h"
#include "office/ProcedureStore.h"
#include "office/ScheduleStore.h"
#include "office/VolunteerStore.h"
#include "sessions/SessionStore.h"

#include <QHash>

#include <utility>

namespace somotcua {

/// Finds what an entry names in the office's tables, or adds it, and remembers it for the rows that follow.
class EntryLookup
{
public:
    EntryLookup(AuditedWrite &write, std::optional<ImportBatchId> batch);

    [[nodiscard]] Result<std::optional<VolunteerId>> volunteer(const AssistEntry &entry);
    [[nodiscard]] Result<std::optional<HamletId>> hamlet(const AssistEntry &entry);
    [[nodiscard]] Result<std::optional<Procedure>> procedure(const AssistEntry &entry);
    [[nodiscard]] Result<std::optional<Procedure>> procedure(std::optional<ProcedureId> id);
    /// The session of the entry's day and shift, held from now on.
    [[nodiscard]] Result<SessionId> session(const AssistEntry &entry);
    /// Good for due days counted from `first` on.
    [[nodiscard]] Result<const WorkingCalendar *> calendar(QDate first);

private:
    [[nodiscard]] Result<Shift> usualShift(QDate day);

    AuditedWrite &m_write;
    std::optional<ImportBatchId> m_batch;
    VolunteerStore m_volunteers;
    HamletStore m_hamlets;
    ProcedureStore m_procedures;
    SessionStore m_sessions;
    QHash<qint64, Procedure> m_proceduresById;
    QHash<std::pair<QDate, quint8>, SessionId> m_sessionIds;
    std::optional<QList<DatedSchedule>> m_schedules;
    std::optional<WorkingCalendar> m_calendar;
    QDate m_calendarFrom;
};

} // namespace somotcua
