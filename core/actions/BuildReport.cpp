#include "BuildReport.h"

#include "AuditedWrite.h"
#include "BriefingReport.h"
#include "CountComparison.h"
#include "counts/ProcessingStore.h"
#include "counts/RegisterStore.h"
#include "counts/TallyStore.h"
#include "FigureSources.h"
#include "followup/FollowUpStore.h"
#include "FollowUpList.h"
#include "FollowUpReport.h"
#include "IndicatorsOfPeriod.h"
#include "MeasureCounter.h"
#include "NoteReport.h"
#include "ProcessingReports.h"
#include "ReadFrame.h"
#include "ReadSnapshot.h"
#include "RegisterReport.h"
#include "SessionReports.h"
#include "WeeklyTally.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

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
    const auto sessions = readRoster(database, frame.period, frame.asOf);
    if (!sessions)
        return passOn(sessions);
    rows.sessions = sessions->listed(*firstDay);
    return withTypedWords(database, frame, ReportKind::WeeklyTally, *sessions, weeklyTally(frame, rows));
}

Result<Report> buildRegister(Database &database, const ReportFrame &frame)
{
    const auto lines = RegisterStore(database).lines(countedDays(frame));
    if (!lines)
        return passOn(lines);
    return registerReport(frame, *lines);
}

/// What both forms for the offices above show; nothing when the days lie wholly before the first day of data.
Result<std::optional<QList<Processing>>> countProcessing(Database &database, const ReportFrame &frame)
{
    const auto firstDay = TallyStore(database).firstDay();
    if (!firstDay)
        return passOn(firstDay);
    const std::optional<QDate> &first = *firstDay;
    if (!first || frame.asOf < *first)
        return std::nullopt;
    const auto fields = ProcessingStore(database).byField(countedDays(frame));
    if (!fields)
        return passOn(fields);
    return *fields;
}

Result<Report> buildProcessing(Database &database, const ReportFrame &frame,
                               Report (*define)(const ReportFrame &, const std::optional<QList<Processing>> &))
{
    const auto fields = countProcessing(database, frame);
    if (!fields)
        return passOn(fields);
    return define(frame, *fields);
}

Result<Report> buildFollowUp(Database &database, const ReportFrame &frame)
{
    const auto on = followUpDay(database, frame.asOf);
    if (!on)
        return passOn(on);
    const auto rows = FollowUpStore(database).rows(*on);
    if (!rows)
        return passOn(rows);
    return followUpReport(frame, *rows);
}

/// Put together from the others, so that each figure is counted in one way.
Result<Report> buildBriefing(Database &database, const ReportFrame &frame, const std::optional<Period> &against)
{
    const auto comparison = buildComparison(database, frame, against);
    if (!comparison)
        return comparison;
    const DayRange days = countedDays(frame);
    const auto obstacles = TallyStore(database).obstacles(days);
    if (!obstacles)
        return passOn(obstacles);
    const auto indicators = buildIndicators(database, frame);
    if (!indicators)
        return indicators;
    return briefingReport(frame, {*comparison, obstacleBlock(*obstacles, days, frame.language), *indicators});
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
    case ReportKind::FollowUp:
        return u"follow-up"_s;
    case ReportKind::SessionSheet:
        return u"session-sheet"_s;
    case ReportKind::Roster:
        return u"roster"_s;
    case ReportKind::Indicators:
        return u"indicators"_s;
    case ReportKind::Ii06a:
        return u"ii06a"_s;
    case ReportKind::UpperLevel:
        return u"upper-level"_s;
    case ReportKind::Briefing:
        return u"briefing"_s;
    }
    Q_UNREACHABLE();
}

const QList<ReportKind> &reportKinds()
{
    static const QList<ReportKind> kinds{ReportKind::WeeklyTally, ReportKind::Register,     ReportKind::Comparison,
                                         ReportKind::FollowUp,    ReportKind::SessionSheet, ReportKind::Roster,
                                         ReportKind::Indicators,  ReportKind::Ii06a,        ReportKind::UpperLevel,
                                         ReportKind::Briefing};
    return kinds;
}

bool isOfOneDay(ReportKind kind)
{
    return kind == ReportKind::FollowUp;
}

std::optional<ReportKind> reportKindFromId(const QString &id)
{
    const auto kind = std::ranges::find(reportKinds(), id, [](ReportKind each) { return idOf(each); });
    return kind == reportKinds().cend() ? std::nullopt : std::optional(*kind);
}

Result<Report> buildReport(Database &database, ReportKind kind, const Period &period, const QDateTime &now,
                           const QString &language, Phones phones, const std::optional<Period> &against)
{
    const ReadSnapshot snapshot(database);
    auto frame = readFrame(database, period, now, language);
    if (!frame)
        return passOn(frame);
    frame->phonesInFull = phones == Phones::InFull;
    switch (kind) {
    case ReportKind::WeeklyTally:
        return buildWeeklyTally(database, *frame);
    case ReportKind::Register:
        return buildRegister(database, *frame);
    case ReportKind::Comparison:
        return buildComparison(database, *frame, against);
    case ReportKind::FollowUp:
        return buildFollowUp(database, *frame);
    case ReportKind::SessionSheet:
        return buildSessionSheet(database, *frame);
    case ReportKind::Roster:
        return buildRoster(database, *frame);
    case ReportKind::Indicators:
        return buildIndicators(database, *frame);
    case ReportKind::Ii06a:
        return buildProcessing(database, *frame, ii06aReport);
    case ReportKind::UpperLevel:
        return buildProcessing(database, *frame, upperLevelReport);
    case ReportKind::Briefing:
        return buildBriefing(database, *frame, against);
    }
    Q_UNREACHABLE();
}

Result<> writeDownFullReport(Database &database, ReportKind kind, const Period &period, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"report.show_phones"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    write.note(u"from"_s, {}, period.first().toString(Qt::ISODate));
    write.note(u"to"_s, {}, period.last().toString(Qt::ISODate));
    if (const auto kept = write.commit(idOf(kind)); !kept)
        return passOn(kept);
    return {};
}

} // namespace somotcua
