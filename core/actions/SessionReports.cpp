#include "SessionReports.h"

#include "counts/ListedSessions.h"
#include "counts/SessionCountStore.h"
#include "counts/SessionSheetStore.h"
#include "counts/TallyStore.h"
#include "office/CalendarStore.h"
#include "office/VolunteerStore.h"
#include "RosterReport.h"
#include "SessionSheetReport.h"

#include <algorithm>

namespace somotcua {

Schedule RosterSource::scheduleOn(QDate day) const
{
    const DatedSchedule *schedule = scheduleHolding(schedules, day);
    return schedule ? schedule->schedule : Schedule();
}

QList<RosterSession> RosterSource::sessions() const
{
    return rosterSessions(
        recorded, period, [this](QDate day) { return scheduleOn(day); }, calendar);
}

QSet<QDate> RosterSource::holidaysWithoutSession() const
{
    QSet<QDate> days;
    const auto scheduleOf = [this](QDate day) {
        return scheduleOn(day);
    };
    for (const PlannedSession &planned : plannedSessions(period, scheduleOf, WorkingCalendar())) {
        if (calendar.isHoliday(planned.day))
            days << planned.day;
    }
    return days;
}

Result<RosterSource> readRoster(Database &database, const Period &period, QDate countedTo)
{
    const auto recorded = SessionCountStore(database).sessions({period.first(), period.last()}, countedTo);
    if (!recorded)
        return passOn(recorded);
    const auto schedules = ScheduleStore(database).all();
    if (!schedules)
        return passOn(schedules);
    const auto calendar = CalendarStore(database).calendar();
    if (!calendar)
        return passOn(calendar);
    return RosterSource{period, *recorded, *schedules, *calendar};
}

QList<SessionCount> RosterSource::listed(std::optional<QDate> firstDay) const
{
    return listedSessions(
        recorded, period, [this](QDate day) { return scheduleOn(day); }, calendar, firstDay);
}

Result<Report> buildSessionSheet(Database &database, const ReportFrame &frame)
{
    const DayRange listed{frame.period.first(), frame.period.last()};
    SessionSheetRows rows;
    const auto sessions = SessionCountStore(database).sessions(listed, frame.asOf);
    if (!sessions)
        return passOn(sessions);
    rows.sessions = *sessions;
    rows.sessions.removeIf([](const RecordedSession &session) { return !session.count.figures; });
    std::ranges::sort(rows.sessions, {},
                      [](const RecordedSession &session) { return std::pair(session.count.day, session.count.shift); });

    SessionSheetStore sheets(database);
    const auto citizens = sheets.citizens(listed, frame.asOf);
    if (!citizens)
        return passOn(citizens);
    rows.citizens = *citizens;
    const auto outcomes = sheets.outcomes(listed, frame.asOf);
    if (!outcomes)
        return passOn(outcomes);
    rows.outcomes = *outcomes;
    const auto obstacles = sheets.obstacles(listed, frame.asOf);
    if (!obstacles)
        return passOn(obstacles);
    rows.obstacles = *obstacles;
    const auto open = sheets.openCases(listed, frame.asOf);
    if (!open)
        return passOn(open);
    rows.openCases = *open;
    return sessionSheet(frame, rows);
}

Result<Report> buildRoster(Database &database, const ReportFrame &frame)
{
    RosterRows rows;
    const auto source = readRoster(database, frame.period, frame.asOf);
    if (!source)
        return passOn(source);
    rows.sessions = source->sessions();
    const auto firstDay = TallyStore(database).firstDay();
    if (!firstDay)
        return passOn(firstDay);
    // In the months before its first day of data the team had no sessions but those it wrote down itself; that month's
    // roster is whole.
    rows.sessions.removeIf([&](const RosterSession &session) {
        const QDate &day = session.count.day;
        return !session.recorded && *firstDay && QDate(day.year(), day.month(), day.daysInMonth()) < **firstDay;
    });
    const auto volunteers = VolunteerStore(database).all();
    if (!volunteers)
        return passOn(volunteers);
    for (const Volunteer &volunteer : *volunteers) {
        if (volunteer.phone)
            rows.phones.insert(volunteer.id, *volunteer.phone);
    }
    return rosterReport(frame, rows);
}

} // namespace somotcua
