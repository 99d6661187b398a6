#include "BuildReport.h"

#include "ComparisonReport.h"
#include "counts/ListedSessions.h"
#include "counts/RegisterStore.h"
#include "counts/SessionCountStore.h"
#include "counts/TallyStore.h"
#include "MeasureCounter.h"
#include "office/CalendarStore.h"
#include "office/ScheduleStore.h"
#include "ReadFrame.h"
#include "ReadSnapshot.h"
#include "RegisterReport.h"
#include "WeeklyTally.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// The days of the period that count. Of a period that has not begun by now there are none: its counts are 0, and open
/// is what is open now.
DayRange countedDays(const ReportFrame &frame)
{
    return {frame.period.first(), frame.asOf};
}

Result<QList<SessionCount>> readSessions(Database &database, const ReportFrame &frame, std::optional<QDate> firstDay)
{
    const DayRange listed{frame.period.first(), frame.period.last()};
    const auto recorded = SessionCountStore(database).sessions(listed, frame.asOf);
    if (!recorded)
        return passOn(recorded);
    const auto schedules = ScheduleStore(database).all();
    if (!schedules)
        return passOn(schedules);
    const auto calendar = CalendarStore(database).calendar();
    if (!calendar)
        return passOn(calendar);
    const auto scheduleOf = [&](QDate day) {
        const DatedSchedule *schedule = scheduleHolding(*schedules, day);
        return schedule ? schedule->schedule : Schedule();
    };
    return listedSessions(*recorded, frame.period, scheduleOf, *calendar, firstDay);
}

Result<Report> buildWeeklyTally(Database &database, const ReportFrame &frame)
{
    TallyStore tallies(database);
    const auto firstDay = tallies.firstDay();
    if (!firstDay)
        return passOn(firstDay);
    MeasureCounter counter(tallies, *firstDay);

    WeeklyTallyRows rows;
    for (const ComparedDays &days :
         {comparedPeriod(frame.period, frame.asOf), comparedMonth(frame.asOf), comparedYear(frame.asOf)}) {
        const auto compared = counter.count(days);
        if (!compared)
            return passOn(compared);
        rows.comparison << *compared;
    }
    // The scope of the period itself has the same citizens as the block.
    if (const auto &measures = rows.comparison.first().current) {
        rows.citizens = measures->citizens;
        const auto fields = tallies.byField(countedDays(frame));
        if (!fields)
            return passOn(fields);
        rows.fields = *fields;
        const auto obstacles = tallies.obstacles(countedDays(frame));
        if (!obstacles)
            return passOn(obstacles);
        rows.obstacles = *obstacles;
    }
    const auto sessions = readSessions(database, frame, *firstDay);
    if (!sessions)
        return passOn(sessions);
    rows.sessions = *sessions;
    return weeklyTally(frame, rows);
}

Result<Report> buildRegister(Database &database, const ReportFrame &frame)
{
    const auto lines = RegisterStore(database).lines(countedDays(frame));
    if (!lines)
        return passOn(lines);
    return registerReport(frame, *lines);
}

Result<Report> buildComparison(Database &database, const ReportFrame &frame)
{
    TallyStore tallies(database);
    const auto firstDay = tallies.firstDay();
    if (!firstDay)
        return passOn(firstDay);
    MeasureCounter counter(tallies, *firstDay);
    const auto months = counter.count(comparedMonths(frame.period, frame.asOf));
    if (!months)
        return passOn(months);
    const auto totals = counter.count(comparedPeriod(frame.period, frame.asOf));
    if (!totals)
        return passOn(totals);
    return comparisonReport(frame, *totals, *months);
}

} // namespace

QString idOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::WeeklyTally:
        return u"weekly-tally"_s;
    case ReportKind::Register:
        return u"register"_s;
    case ReportKind::Comparison:
        return u"comparison"_s;
    }
    Q_UNREACHABLE();
}

const QList<ReportKind> &reportKinds()
{
    static const QList<ReportKind> kinds{ReportKind::WeeklyTally, ReportKind::Register, ReportKind::Comparison};
    return kinds;
}

std::optional<ReportKind> reportKindFromId(const QString &id)
{
    const auto kind = std::ranges::find(reportKinds(), id, [](ReportKind each) { return idOf(each); });
    return kind == reportKinds().cend() ? std::nullopt : std::optional(*kind);
}

Result<Report> buildReport(Database &database, ReportKind kind, const Period &period, const QDateTime &now,
                           const QString &language)
{
    const ReadSnapshot snapshot(database);
    const auto frame = readFrame(database, period, now, language);
    if (!frame)
        return passOn(frame);
    switch (kind) {
    case ReportKind::WeeklyTally:
        return buildWeeklyTally(database, *frame);
    case ReportKind::Register:
        return buildRegister(database, *frame);
    case ReportKind::Comparison:
        return buildComparison(database, *frame);
    }
    Q_UNREACHABLE();
}

} // namespace somotcua
