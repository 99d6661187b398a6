#include "ComparisonReport.h"

#include "ComparisonBlock.h"
#include "PeriodPhrase.h"
#include "PeriodSentence.h"
#include "PeriodWords.h"
#include "text/LenientDate.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

Wording upTo(const Wording &label, QDate day)
{
    return {u"%1 (đến %2)"_s.arg(label.vi, shownDay(day)), u"%1 (to %2)"_s.arg(label.en, shownDay(day))};
}

ComparedLabels labelsOf(const ComparisonRows &rows)
{
    ComparedLabels labels;
    if (rows.against)
        labels.other = {u"Kỳ so sánh"_s, u"Compared period"_s};
    return labels;
}

/// The days of what was cut because it still runs stand beside the words.
ComparedLabels cutLabelsOf(const ReportFrame &frame, const ComparisonRows &rows)
{
    ComparedLabels labels = labelsOf(rows);
    if (rows.days.current.last >= frame.period.last() || rows.days.current.isEmpty())
        return labels;
    labels.current = upTo(labels.current, rows.days.current.last);
    labels.other = upTo(labels.other, rows.days.lastYear.last);
    return labels;
}

/// "(Từ ngày … đến ngày …, so với từ ngày … đến ngày …)"
QString comparedLine(const QString &line, const DayRange &other, const QString &language)
{
    if (other.isEmpty() || !line.endsWith(u')'))
        return line;
    if (other.first == other.last) {
        const Wording day{u", so với ngày %1)"_s, u", against %1)"_s};
        return line.chopped(1) + QString(day.in(language)).arg(shownDay(other.first));
    }
    const Wording against{u", so với từ ngày %1 đến ngày %2)"_s, u", against %1 to %2)"_s};
    return line.chopped(1) + QString(against.in(language)).arg(shownDay(other.first), shownDay(other.last));
}

/// What became of the dossiers, in one row.
Block resultsBlock(const std::optional<FieldCounts> &counts, const DayRange &days, const QString &language)
{
    const Wording title{u"Kết quả giải quyết"_s, u"Results"_s};
    Block block{u"results"_s, title.in(language), {}, {}, {}};
    Row row;
    const auto put = [&](const QString &id, const Wording &label, qint64 count, const QList<Counted> &counted) {
        block.columns << column(id, ColumnKind::Count, label, language);
        if (counts) {
            FigureSource source;
            for (const Counted what : counted)
                source.counts << CountedSet{.counted = what, .days = days};
            block.sources.insert({0, row.size()}, source);
        }
        row << (counts ? QVariant(count) : QVariant());
    };
    const auto share = [&](const QString &id, const Wording &label, Share of, qsizetype whole) {
        block.columns << column(id, ColumnKind::Percent, label, language);
        const QVariant percent = counts ? cell(percentOf(of)) : QVariant();
        if (percent.isValid())
            block.sources.insert({0, row.size()}, {{}, {{0, row.size() - 1}, {0, whole}}});
        row << percent;
    };
    const FieldCounts c = counts.value_or(FieldCounts{});
    const qint64 online = c.dossiers() - c.inPerson;
    const qint64 inTime = c.doneEarly + c.doneOnTime;
    const qint64 done = inTime + c.doneLate;
    put(u"dossiers"_s, {u"Hồ sơ"_s, u"Dossiers"_s}, c.dossiers(), {Counted::Dossiers});
    put(u"online"_s, {u"Nộp trực tuyến"_s, u"Submitted online"_s}, online,
        {Counted::OnlineFull, Counted::OnlinePartial, Counted::OnlineUnclassified});
    share(u"online_share"_s, {u"Tỷ lệ trực tuyến %"_s, u"Online %"_s}, {online, c.dossiers()}, 0);
    put(u"done_total"_s, {u"Đã có kết quả"_s, u"With a result"_s}, done,
        {Counted::DoneEarly, Counted::DoneOnTime, Counted::DoneLate});
    put(u"done_in_time"_s, {u"Trước và đúng hạn"_s, u"In time"_s}, inTime, {Counted::DoneEarly, Counted::DoneOnTime});
    share(u"in_time_share"_s, {u"Tỷ lệ % trên kết quả"_s, u"% of results"_s}, {inTime, done}, 3);
    put(u"open_total"_s, {u"Đang giải quyết"_s, u"In process"_s}, c.openWithin + c.openOverdue,
        {Counted::OpenWithin, Counted::OpenOverdue});
    put(u"open_overdue"_s, {u"Quá hạn"_s, u"Overdue"_s}, c.openOverdue, {Counted::OpenOverdue});
    block.rows << row;
    return block;
}

} // namespace

Report comparisonReport(const ReportFrame &frame, const ComparisonRows &rows)
{
    const QString &language = frame.language;
    const Wording besideLastYear{u"So sánh với kỳ trước và cùng kỳ năm trước"_s,
                                 u"Comparison with the previous period and last year"_s};
    const Wording beside{u"So sánh với %1"_s, u"Comparison with %1"_s};
    const Wording title = rows.against ? Wording{beside.vi.arg(periodPhrase(*rows.against, u"vi"_s)),
                                                 beside.en.arg(periodPhrase(*rows.against, u"en"_s))}
                                       : besideLastYear;
    const ReportHeading heading{title,
                                {u"BẢNG SO SÁNH"_s, u"COMPARISON"_s},
                                {u"Kết quả hỗ trợ công dân thực hiện dịch vụ công trực tuyến"_s,
                                 u"Help given to citizens with online public services"_s}};
    const Wording wholePeriod{u"Cả kỳ"_s, u"Whole period"_s};
    const Wording byMonth{u"Theo tháng"_s, u"By month"_s};

    Report report = emptyReport(u"comparison"_s, heading, frame);
    Furniture &furniture = report.furniture;
    furniture.periodLine = comparedLine(furniture.periodLine, rows.days.lastYear, language);
    // Without another period the labels of these two are the contract's, running or not; the scope says up to when.
    const ComparedLabels plain = rows.against ? cutLabelsOf(frame, rows) : labelsOf(rows);
    const ComparedLabels cut = cutLabelsOf(frame, rows);
    const ComparedRanges days{rows.days.current, rows.days.lastYear};
    report.blocks = {comparisonBlock(u"totals"_s, wholePeriod.in(language), {rows.totals}, frame.period, frame.asOf,
                                     language, plain),
                     monthsBlock(u"by-month"_s, byMonth.in(language), rows.months, language, plain),
                     resultsBlock(rows.results, rows.days.current, language)};
    for (const ComparedParts &parts : rows.parts) {
        switch (parts.part) {
        case Part::Procedure:
            report.blocks << partsBlock(u"by-procedure"_s, parts, days, cut, language)
                          << fieldPartsBlock(u"by-field"_s, parts, days, cut, language);
            break;
        case Part::Hamlet:
            report.blocks << partsBlock(u"by-hamlet"_s, parts, days, cut, language);
            break;
        case Part::Volunteer:
            report.blocks << partsBlock(u"by-volunteer"_s, parts, days, cut, language);
            break;
        }
    }
    report.sentence = periodSentence(
        {frame.period, frame.asOf, rows.against, rows.totals.current, rows.totals.lastYear, rows.results}, language);
    return report;
}

} // namespace somotcua
