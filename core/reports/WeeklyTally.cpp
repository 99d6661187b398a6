#include "WeeklyTally.h"

#include "assists/Obstacle.h"
#include "ComparisonBlock.h"
#include "FigureSources.h"
#include "OfficeWords.h"
#include "text/NameOrder.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Figure
{
    QString id;
    Wording label;
    Wording group;
    QList<Counted> counted; // what it counts, added up
    qint64 (*count)(const FieldCounts &counts);
};

/// The columns of block by-field after the field, in the order of the contract.
const QList<Figure> &figures()
{
    using ByField = const FieldCounts &;
    static const Wording online{u"Hồ sơ đã nộp trực tuyến"_s, u"Dossiers submitted online"_s};
    static const Wording done{u"Đã có kết quả"_s, u"With a result"_s};
    static const Wording open{u"Đang giải quyết"_s, u"In process"_s};
    static const QList<Figure> all{
        {u"assists"_s,
         {u"Lượt hỗ trợ"_s, u"Assists"_s},
         {},
         {Counted::Assists},
         [](ByField c) {
             return c.assists;
         }},
        {u"dossiers"_s,
         {u"Hồ sơ"_s, u"Dossiers"_s},
         {},
         {Counted::Dossiers},
         [](ByField c) {
             return c.dossiers();
         }},
        {u"online_full"_s,
         {u"Toàn trình"_s, u"Full"_s},
         online,
         {Counted::OnlineFull},
         [](ByField c) {
             return c.onlineFull;
         }},
        {u"online_partial"_s,
         {u"Một phần"_s, u"Partial"_s},
         online,
         {Counted::OnlinePartial},
         [](ByField c) {
             return c.onlinePartial;
         }},
        {u"online_unclassified"_s,
         {u"Chưa phân loại"_s, u"Unclassified"_s},
         online,
         {Counted::OnlineUnclassified},
         [](ByField c) {
             return c.onlineUnclassified;
         }},
        {u"in_person"_s,
         {u"Chuyển nộp trực tiếp"_s, u"In person"_s},
         {},
         {Counted::InPerson, Counted::ByPost},
         [](ByField c) {
             return c.inPerson;
         }},
        {u"not_submitted"_s,
         {u"Chưa nộp được"_s, u"Not submitted"_s},
         {},
         {Counted::NotSubmitted},
         [](ByField c) {
             return c.notSubmitted;
         }},
        {u"done_early"_s,
         {u"Trước hạn"_s, u"Early"_s},
         done,
         {Counted::DoneEarly},
         [](ByField c) {
             return c.doneEarly;
         }},
        {u"done_on_time"_s,
         {u"Đúng hạn"_s, u"On time"_s},
         done,
         {Counted::DoneOnTime},
         [](ByField c) {
             return c.doneOnTime;
         }},
        {u"done_late"_s,
         {u"Quá hạn"_s, u"Late"_s},
         done,
         {Counted::DoneLate},
         [](ByField c) {
             return c.doneLate;
         }},
        {u"open_within"_s,
         {u"Trong hạn"_s, u"Within term"_s},
         open,
         {Counted::OpenWithin},
         [](ByField c) {
             return c.openWithin;
         }},
        {u"open_overdue"_s,
         {u"Quá hạn"_s, u"Overdue"_s},
         open,
         {Counted::OpenOverdue},
         [](ByField c) {
             return c.openOverdue;
         }},
    };
    return all;
}

Row fieldRow(const QVariant &first, const FieldCounts &counts)
{
    Row row{first};
    for (const Figure &figure : figures())
        row << figure.count(counts);
    return row;
}

/// The figures of a row count the rows of one field; those of the total, of all of them.
void countFigures(Block &block, qsizetype row, const DayRange &days, const std::optional<CountedSet::Field> &field)
{
    for (qsizetype place = 0; place < figures().size(); ++place) {
        QList<CountedSet> sets;
        for (const Counted counted : figures().at(place).counted)
            sets << CountedSet{.counted = counted, .days = days, .field = field};
        countsRowsOf(block, {row, place + 1}, sets);
    }
}

Block byField(const std::optional<QList<FieldCounts>> &fields, const DayRange &days, const QString &language)
{
    const Wording title{u"Theo lĩnh vực"_s, u"By field"_s};
    const Wording totalLabel{u"Tổng cộng"_s, u"Total"_s};
    Block block{u"by-field"_s, title.in(language), {}, {}, {}};
    block.columns << column(u"field"_s, ColumnKind::Text, {u"Lĩnh vực"_s, u"Field"_s}, language);
    for (const Figure &figure : figures())
        block.columns << column(figure.id, ColumnKind::Count, figure.label, language, figure.group);

    if (!fields) {
        Row unknown(block.columns.size());
        unknown[0] = totalLabel.in(language);
        block.total = unknown;
        return block;
    }
    std::multimap<std::pair<bool, QByteArray>, const FieldCounts *> ordered;
    for (const FieldCounts &counts : *fields)
        ordered.insert({{!counts.field, counts.field ? textKey(*counts.field) : QByteArray()}, &counts});
    FieldCounts total;
    for (const auto &[place, counts] : ordered) {
        FieldCounts nothing;
        nothing.field = counts->field;
        if (*counts == nothing)
            continue;
        block.rows << fieldRow(cell(counts->field), *counts);
        countFigures(block, block.rows.size() - 1, days, CountedSet::Field{counts->field});
        total += *counts;
    }
    block.total = fieldRow(totalLabel.in(language), total);
    countFigures(block, block.rows.size(), days, {});
    return block;
}

Block citizens(std::optional<qint64> count, const DayRange &days, const QString &language)
{
    const Wording label{u"Công dân"_s, u"Citizens"_s};
    Block block{u"citizens"_s,
                label.in(language),
                {column(u"citizens"_s, ColumnKind::Count, label, language)},
                {Row{cell(count)}},
                {}};
    countsRowsOf(block, {0, 0}, {{.counted = Counted::Citizens, .days = days}});
    return block;
}

Block sessionBlock(const QList<SessionCount> &sessions, const DayRange &days, const QString &language)
{
    const Wording title{u"Buổi hỗ trợ"_s, u"Sessions"_s};
    Block block{u"sessions"_s, title.in(language), {}, {}, {}};
    block.columns = {
        column(u"date"_s, ColumnKind::Date, {u"Ngày"_s, u"Date"_s}, language),
        column(u"shift"_s, ColumnKind::Text, {u"Buổi"_s, u"Shift"_s}, language),
        column(u"volunteers"_s, ColumnKind::Text, {u"Tổ viên trực"_s, u"Volunteers"_s}, language),
        column(u"assists"_s, ColumnKind::Count, {u"Số lượt"_s, u"Assists"_s}, language),
        column(u"dossiers"_s, ColumnKind::Count, {u"Số hồ sơ"_s, u"Dossiers"_s}, language),
        column(u"average_minutes"_s, ColumnKind::Number, {u"Phút TB"_s, u"Average minutes"_s}, language),
    };
    for (const SessionCount &session : sessions) {
        Row row{session.day, term(idOf(session.shift), shiftName(session.shift), language),
                session.volunteers.isEmpty() ? QVariant() : QVariant(session.volunteers.join(u", "_s))};
        if (session.figures) {
            row << session.figures->assists << session.figures->dossiers << cell(averageMinutes(*session.figures));
        } else {
            row << QVariant() << QVariant() << QVariant();
        }
        block.rows << row;
        sourcesOfSession(block, block.rows.size() - 1, session, days);
    }
    return block;
}

} // namespace

Block obstacleBlock(QList<ObstacleCount> counts, const DayRange &days, const QString &language)
{
    const Wording title{u"Nguyên nhân vướng mắc"_s, u"Obstacles"_s};
    Block block{u"obstacles"_s, title.in(language), {}, {}, {}};
    block.columns = {column(u"obstacle"_s, ColumnKind::Text, {u"Nguyên nhân"_s, u"Obstacle"_s}, language),
                     column(u"count"_s, ColumnKind::Count, {u"Số lượt"_s, u"Count"_s}, language),
                     column(u"share"_s, ColumnKind::Percent, {u"Tỷ lệ %"_s, u"Share %"_s}, language)};

    const QList<Obstacle> &known = obstacles();
    const auto place = [&](const ObstacleCount &count) {
        return std::tuple(-count.count, std::ranges::find(known, count.code, &Obstacle::code) - known.cbegin(),
                          count.code);
    };
    std::ranges::sort(counts, {}, place);
    qint64 marks = 0;
    for (const ObstacleCount &count : std::as_const(counts))
        marks += count.count;
    for (const ObstacleCount &count : std::as_const(counts)) {
        block.rows << Row{term(count.code, obstacleName(count.code), language), count.count,
                          cell(percentOf({.part = count.count, .whole = marks}))};
    }
    QList<CellPlace> allMarks;
    for (qsizetype row = 0; row < block.rows.size(); ++row)
        allMarks << CellPlace{row, 1};
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        countsRowsOf(block, {row, 1},
                     {{.counted = Counted::ObstacleMarks, .days = days, .obstacle = counts.at(row).code}});
        reckonsFrom(block, {row, 2}, allMarks);
    }
    return block;
}

Report weeklyTally(const ReportFrame &frame, const WeeklyTallyRows &rows)
{
    const ReportHeading heading{{u"Bảng tổng hợp kết quả hỗ trợ"_s, u"Tally of help given"_s},
                                {u"BẢNG TỔNG HỢP"_s, u"TALLY"_s},
                                {u"Kết quả hỗ trợ công dân thực hiện dịch vụ công trực tuyến"_s,
                                 u"Help given to citizens with online public services"_s}};
    const Wording comparison{u"So sánh"_s, u"Comparison"_s};
    const QString &language = frame.language;

    Report report = emptyReport(u"weekly-tally"_s, heading, frame);
    const DayRange days = countedDays(frame);
    report.blocks = {
        byField(rows.fields, days, language), citizens(rows.citizens, days, language),
        obstacleBlock(rows.obstacles, days, language), sessionBlock(rows.sessions, days, language),
        comparisonBlock(u"comparison"_s, comparison.in(language), rows.comparison, frame.period, frame.asOf, language)};
    return report;
}

} // namespace somotcua
