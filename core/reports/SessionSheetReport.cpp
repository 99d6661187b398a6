#include "SessionSheetReport.h"

#include "base/LocalTime.h"
#include "FigureSources.h"
#include "OfficeWords.h"
#include "Shown.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr qsizetype kDay = 0; // every block begins with the day and the shift
constexpr qsizetype kShift = 1;
constexpr qsizetype kCount = 3; // of an outcome or an obstacle

QList<Column> columnsFor(const QList<Column> &own, const QString &language)
{
    return QList<Column>{column(u"date"_s, ColumnKind::Date, {u"Ngày"_s, u"Date"_s}, language),
                         column(u"shift"_s, ColumnKind::Text, {u"Buổi"_s, u"Shift"_s}, language)}
    + own;
}

Row beginning(const RecordedSession &session, const QString &language)
{
    return {session.count.day, term(idOf(session.count.shift), shiftName(session.count.shift), language)};
}

/// "13:31", with the day when it is another one; machines read day and time.
QVariant momentCell(const std::optional<QDateTime> &moment, QDate ofDay, const QString &language)
{
    if (!moment)
        return {};
    const QDate day = localDay(*moment);
    const QString time = localTime(*moment).toString(u"HH:mm"_s);
    const QString written = day == ofDay ? time : time + day.toString(u" dd/MM"_s);
    return term(day.toString(Qt::ISODate) + u'T' + time, {written, written}, language);
}

QVariant peopleCell(const SessionCount &session)
{
    return session.volunteers.isEmpty() ? QVariant() : QVariant(session.volunteers.join(u", "_s));
}

Block sessionsBlock(const SessionSheetRows &rows, const DayRange &days, const QString &language)
{
    const auto count = [&](const QString &id, const Wording &label) {
        return column(id, ColumnKind::Count, label, language);
    };
    Block block{u"sessions"_s, Wording{u"Buổi hỗ trợ"_s, u"Session"_s}.in(language), {}, {}, {}};
    block.columns = columnsFor(
        {column(u"volunteers"_s, ColumnKind::Text, {u"Tổ viên trực"_s, u"Volunteers"_s}, language),
         column(u"opened"_s, ColumnKind::Text, {u"Mở lúc"_s, u"Opened"_s}, language),
         column(u"closed"_s, ColumnKind::Text, {u"Khép lúc"_s, u"Closed"_s}, language),
         count(u"assists"_s, {u"Lượt hỗ trợ"_s, u"Assists"_s}), count(u"citizens"_s, {u"Công dân"_s, u"Citizens"_s}),
         count(u"dossiers"_s, {u"Hồ sơ"_s, u"Dossiers"_s}),
         column(u"average_minutes"_s, ColumnKind::Number, {u"Phút TB"_s, u"Average minutes"_s}, language)},
        language);
    for (const RecordedSession &session : rows.sessions) {
        const SessionFigures figures = session.count.figures.value_or(SessionFigures{});
        block.rows << beginning(session, language)
                + Row{peopleCell(session.count),
                      momentCell(session.openedAt, session.count.day, language),
                      momentCell(session.closedAt, session.count.day, language),
                      figures.assists,
                      rows.citizens.value(session.id),
                      figures.dossiers,
                      cell(averageMinutes(figures))};
        sourcesOfSession(block, block.rows.size() - 1, session.count, days);
    }
    return block;
}

Counted countedWith(Outcome outcome)
{
    switch (outcome) {
    case Outcome::SubmittedOnline:
        return Counted::SubmittedOnline;
    case Outcome::ReferredInPerson:
        return Counted::ReferredInPerson;
    case Outcome::Supplemented:
        return Counted::Supplemented;
    case Outcome::NotSubmitted:
        return Counted::NotSubmitted;
    case Outcome::GuidedOnly:
        return Counted::GuidedOnly;
    }
    Q_UNREACHABLE();
}

CountedSet::Session setOf(const RecordedSession &session)
{
    return {session.count.day, session.count.shift};
}

/// All five, so that a missing one reads as zero.
Block outcomesBlock(const SessionSheetRows &rows, const DayRange &days, const QString &language)
{
    Block block{u"outcomes"_s, Wording{u"Kết quả hỗ trợ"_s, u"Outcomes"_s}.in(language), {}, {}, {}};
    block.columns = columnsFor({column(u"outcome"_s, ColumnKind::Text, {u"Kết quả"_s, u"Outcome"_s}, language),
                                column(u"count"_s, ColumnKind::Count, {u"Số lượt"_s, u"Count"_s}, language)},
                               language);
    for (const RecordedSession &session : rows.sessions) {
        for (const Outcome outcome : kOutcomes) {
            qint64 count = 0;
            for (const SessionOutcome &each : rows.outcomes) {
                if (each.session == session.id && each.outcome == outcome)
                    count += each.count;
            }
            block.rows << beginning(session, language)
                    + Row{term(idOf(outcome), outcomeName(outcome), language), count};
            countsRowsOf(block, {block.rows.size() - 1, kCount},
                         {{.counted = countedWith(outcome), .days = days, .session = setOf(session)}});
        }
    }
    return block;
}

Block obstaclesBlock(const SessionSheetRows &rows, const DayRange &days, const QString &language)
{
    Block block{u"obstacles"_s, Wording{u"Nguyên nhân vướng mắc"_s, u"Obstacles"_s}.in(language), {}, {}, {}};
    block.columns = columnsFor({column(u"obstacle"_s, ColumnKind::Text, {u"Nguyên nhân"_s, u"Obstacle"_s}, language),
                                column(u"count"_s, ColumnKind::Count, {u"Số lượt"_s, u"Count"_s}, language)},
                               language);
    for (const RecordedSession &session : rows.sessions) {
        for (const SessionObstacle &each : rows.obstacles) {
            const ObstacleCount &marks = each.obstacle;
            if (each.session != session.id)
                continue;
            block.rows << beginning(session, language)
                    + Row{term(marks.code, obstacleName(marks.code), language), marks.count};
            countsRowsOf(
                block, {block.rows.size() - 1, kCount},
                {{.counted = Counted::ObstacleMarks, .days = days, .session = setOf(session), .obstacle = marks.code}});
        }
    }
    return block;
}

QVariant stateCell(const SessionOpenCase &open, const QString &language)
{
    if (!open.status)
        return term(idOf(Outcome::NotSubmitted), outcomeName(Outcome::NotSubmitted), language);
    if (*open.status == DossierStatus::Other && open.statusText)
        return *open.statusText;
    return term(idOf(*open.status), statusName(*open.status), language);
}

Block openBlock(const SessionSheetRows &rows, const QString &language)
{
    const auto text = [&](const QString &id, const Wording &label) {
        return column(id, ColumnKind::Text, label, language);
    };
    Block block{u"open"_s, Wording{u"Còn dở dang"_s, u"Still open"_s}.in(language), {}, {}, {}};
    block.columns = columnsFor(
        {text(u"citizen"_s, {u"Công dân"_s, u"Citizen"_s}), text(u"procedure_name"_s, {u"Thủ tục"_s, u"Procedure"_s}),
         text(u"code"_s, {u"Mã hồ sơ"_s, u"Dossier code"_s}), text(u"state"_s, {u"Tình trạng"_s, u"State"_s}),
         column(u"due"_s, ColumnKind::Date, {u"Hẹn trả"_s, u"Due"_s}, language)},
        language);
    for (const RecordedSession &session : rows.sessions) {
        for (const SessionOpenCase &open : rows.openCases) {
            if (open.session == session.id)
                block.rows << beginning(session, language)
                        + Row{open.citizen, cell(open.procedureName), cell(open.code), stateCell(open, language),
                              cell(open.due)};
        }
    }
    return block;
}

QString nameOfRow(const Row &row, const QString &language)
{
    const Shift shift = shiftFromId(machineText(row.at(kShift)).value_or(QString())).value_or(Shift::Afternoon);
    return sessionName(row.at(kDay).toDate(), shift, language);
}

} // namespace

Report sessionSheet(const ReportFrame &frame, const SessionSheetRows &rows)
{
    const ReportHeading heading{
        {u"Phiếu buổi hỗ trợ"_s, u"Session sheet"_s}, {u"PHIẾU BUỔI HỖ TRỢ"_s, u"SESSION SHEET"_s}, {}};
    const QString &language = frame.language;
    Report report = emptyReport(u"session-sheet"_s, heading, frame);
    report.orientation = Orientation::Portrait;
    report.furniture.recipients.clear();
    report.furniture.signatures = {{Wording{u"NGƯỜI TRỰC"_s, u"ON DUTY"_s}.in(language), {}},
                                   {Wording{u"TỔ TRƯỞNG"_s, u"HEAD OF TEAM"_s}.in(language), frame.names.headOfTeam}};
    const DayRange days = countedDays(frame);
    report.blocks = {sessionsBlock(rows, days, language), outcomesBlock(rows, days, language),
                     obstaclesBlock(rows, days, language), openBlock(rows, language)};
    if (rows.sessions.size() == 1) {
        report.furniture.subject = nameOfRow(report.blocks.first().rows.first(), language);
        report.furniture.periodLine.clear();
    }
    return report;
}

QList<Report> sheetOfEachSession(const Report &report)
{
    const QList<Row> sessions = report.blocks.isEmpty() ? QList<Row>() : report.blocks.first().rows;
    if (sessions.isEmpty())
        return {report};
    QList<Report> sheets;
    for (const Row &session : sessions) {
        Report sheet = report;
        sheet.furniture.subject = nameOfRow(session, report.language);
        sheet.furniture.periodLine.clear();
        for (Block &block : sheet.blocks) {
            keepRows(block, [&](const Row &row) {
                return row.at(kDay) == session.at(kDay)
                    && machineText(row.at(kShift)) == machineText(session.at(kShift));
            });
        }
        sheets << sheet;
    }
    return sheets;
}

} // namespace somotcua
