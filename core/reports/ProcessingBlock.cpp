#include "ProcessingBlock.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

using Counts = const Processing &;

const QList<Counted> kOnline{Counted::ReceivedFull, Counted::ReceivedPartial, Counted::ReceivedUnclassified};
const QList<Counted> kOther{Counted::ReceivedInPerson, Counted::ReceivedByPost};
const QList<Counted> kDone{Counted::DoneEarly, Counted::DoneOnTime, Counted::DoneLate};
const QList<Counted> kOpen{Counted::OpenWithin, Counted::OpenOverdue};
const Wording kTotal{u"Tổng số"_s, u"Total"_s};

/// The columns about results and open dossiers, which both forms have.
QList<ProcessingFigure> outcomes(const Wording &done, const Wording &open)
{
    return {
        {u"done_total"_s, kTotal, {done}, [](Counts c) { return c.doneTotal(); }, kDone},
        {u"done_early"_s,
         {u"Trước hạn"_s, u"Early"_s},
         {done},
         [](Counts c) { return c.doneEarly; },
         {Counted::DoneEarly}},
        {u"done_on_time"_s,
         {u"Đúng hạn"_s, u"On time"_s},
         {done},
         [](Counts c) { return c.doneOnTime; },
         {Counted::DoneOnTime}},
        {u"done_late"_s, {u"Quá hạn"_s, u"Late"_s}, {done}, [](Counts c) { return c.doneLate; }, {Counted::DoneLate}},
        {u"open_total"_s, kTotal, {open}, [](Counts c) { return c.openTotal(); }, kOpen},
        {u"open_within"_s,
         {u"Trong hạn"_s, u"Within term"_s},
         {open},
         [](Counts c) { return c.openWithin; },
         {Counted::OpenWithin}},
        {u"open_overdue"_s,
         {u"Quá hạn"_s, u"Overdue"_s},
         {open},
         [](Counts c) { return c.openOverdue; },
         {Counted::OpenOverdue}}};
}

ProcessingFigure receivedTotal(const Wording &received)
{
    return {u"received_total"_s,
            kTotal,
            {received},
            [](Counts c) { return c.receivedTotal(); },
            kOnline + kOther + QList{Counted::CarriedOver}};
}

ProcessingFigure carriedOver(const Wording &received)
{
    return {u"carried_over"_s,
            {u"Từ kỳ trước"_s, u"Carried over"_s},
            {received},
            [](Counts c) { return c.carriedOver; },
            {Counted::CarriedOver}};
}

/// The figures of one row, and what answers for them.
void putFigures(Block &block, qsizetype rowNumber, Row &row, const ProcessingRow &counted,
                const QList<ProcessingFigure> &figures, const DayRange &days)
{
    for (const ProcessingFigure &figure : figures) {
        FigureSource source;
        for (const Counted what : figure.counted)
            source.counts << CountedSet{.counted = what, .days = days, .field = counted.narrowed};
        block.sources.insert({rowNumber, row.size()}, source);
        row << figure.count(counted.counts);
    }
}

} // namespace

const QList<ProcessingFigure> &ii06aFigures()
{
    static const Wording received{u"Số hồ sơ nhận giải quyết"_s, u"Dossiers taken on"_s};
    static const Wording inPeriod{u"Trong kỳ"_s, u"In the period"_s};
    static const QList<ProcessingFigure> all
        = QList<ProcessingFigure>{
              receivedTotal(received),
              {u"received_online"_s,
               {u"Trực tuyến"_s, u"Online"_s},
               {received, inPeriod},
               [](Counts c) { return c.receivedOnline(); },
               kOnline},
              {u"received_other"_s,
               {u"Trực tiếp, dịch vụ bưu chính"_s, u"In person, by post"_s},
               {received, inPeriod},
               [](Counts c) { return c.receivedOther(); },
               kOther},
              carriedOver(received),
          }
        + outcomes({u"Số hồ sơ đã giải quyết"_s, u"Dossiers done"_s},
                   {u"Số hồ sơ đang giải quyết"_s, u"Dossiers in process"_s});
    return all;
}

const QList<ProcessingFigure> &upperLevelFigures()
{
    static const Wording received{u"Tiếp nhận"_s, u"Taken on"_s};
    static const QList<ProcessingFigure> all
        = QList<ProcessingFigure>{
              receivedTotal(received),
              {u"online_full"_s,
               {u"Trực tuyến toàn trình"_s, u"Fully online"_s},
               {received},
               [](Counts c) { return c.onlineFull; },
               {Counted::ReceivedFull}},
              {u"online_partial"_s,
               {u"Trực tuyến một phần"_s, u"Partly online"_s},
               {received},
               [](Counts c) { return c.onlinePartial; },
               {Counted::ReceivedPartial}},
              {u"online_unclassified"_s,
               {u"Trực tuyến chưa phân loại"_s, u"Online, unclassified"_s},
               {received},
               [](Counts c) { return c.onlineUnclassified; },
               {Counted::ReceivedUnclassified}},
              {u"by_post"_s,
               {u"Qua dịch vụ bưu chính"_s, u"By post"_s},
               {received},
               [](Counts c) { return c.byPost; },
               {Counted::ReceivedByPost}},
              {u"in_person"_s,
               {u"Trực tiếp"_s, u"In person"_s},
               {received},
               [](Counts c) { return c.inPerson; },
               {Counted::ReceivedInPerson}},
              carriedOver(received),
          }
        + outcomes({u"Đã giải quyết"_s, u"Done"_s}, {u"Đang giải quyết"_s, u"In process"_s});
    return all;
}

Block processingBlock(const QString &id, const Column &first, const QList<ProcessingFigure> &figures,
                      const std::optional<QList<ProcessingRow>> &rows, const DayRange &days, const QString &language)
{
    Block block{id, {}, {first}, {}, {}};
    for (const ProcessingFigure &figure : figures) {
        QStringList groups;
        for (const Wording &group : figure.groups)
            groups << group.in(language);
        Column column{figure.id, figure.label.in(language), ColumnKind::Count, groups.takeLast()};
        column.outerGroups = groups;
        block.columns << column;
    }
    if (!rows) {
        Row unknown(block.columns.size());
        unknown[0] = kTotal.in(language);
        block.total = unknown;
        return block;
    }
    ProcessingRow total{kTotal.in(language), {}, {}};
    for (const ProcessingRow &counted : *rows) {
        Row row{counted.first};
        putFigures(block, block.rows.size(), row, counted, figures, days);
        block.rows << row;
        total.counts += counted.counts;
    }
    Row row{total.first};
    putFigures(block, block.rows.size(), row, total, figures, days);
    block.total = row;
    return block;
}

} // namespace somotcua
