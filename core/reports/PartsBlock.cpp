#include "PartsBlock.h"

#include "text/NameOrder.h"

#include <QHash>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Pair
{
    qint64 assists = 0;
    qint64 dossiers = 0;
};

struct Line
{
    QVariant first;
    QList<CountedSet> narrowed; // what the row is narrowed down to; more than one for validities of a procedure
    Pair current;
    Pair other;
};
/// By place in the list, then by what makes a row a row of its own.
using Lines = std::map<std::tuple<bool, QByteArray, QString>, Line>;

/// One measure of the block, and where its five columns begin.
struct Measure
{
    QString id;
    Wording label;
    Counted counted;
    qint64 Pair::*count;
};

const QList<Measure> &measures()
{
    static const QList<Measure> all{
        {u"assists"_s, {u"Lượt hỗ trợ"_s, u"Assists"_s}, Counted::Assists, &Pair::assists},
        {u"dossiers"_s, {u"Hồ sơ"_s, u"Dossiers"_s}, Counted::Dossiers, &Pair::dossiers},
    };
    return all;
}

CountedSet narrowedTo(Part part, qint64 id)
{
    CountedSet set;
    const bool known = id != 0;
    switch (part) {
    case Part::Procedure:
        set.procedure = {known ? std::optional(ProcedureId{id}) : std::nullopt};
        break;
    case Part::Hamlet:
        set.hamlet = {known ? std::optional(HamletId{id}) : std::nullopt};
        break;
    case Part::Volunteer:
        set.volunteer = {known ? std::optional(VolunteerId{id}) : std::nullopt};
        break;
    }
    return set;
}

void add(Line &line, const QVariant &first, const CountedSet &narrowed, Pair Line::*side, const PartCount &count)
{
    line.first = first;
    if (!line.narrowed.contains(narrowed))
        line.narrowed << narrowed;
    (line.*side).assists += count.assists;
    (line.*side).dossiers += count.dossiers;
}

/// What makes a row: the code of a procedure, whose validities may have different names, else the id.
QString ownKey(const PartCount &count)
{
    return count.code.isEmpty() ? QString::number(count.id) : count.code;
}

void addParts(Lines &lines, const ComparedParts &parts, const QString &language)
{
    QHash<QString, PartCount> newest;
    for (const auto &counts : {parts.current, parts.other}) {
        for (const PartCount &count : counts.value_or(QList<PartCount>{})) {
            PartCount &known = newest[ownKey(count)];
            known = count.id > known.id ? count : known;
        }
    }
    const auto addSide = [&](const std::optional<QList<PartCount>> &counts, Pair Line::*side) {
        for (const PartCount &count : counts.value_or(QList<PartCount>{})) {
            const PartCount &named = newest[ownKey(count)];
            QVariant first;
            if (count.id != 0)
                first = named.code.isEmpty() ? QVariant(named.name)
                                             : term(named.code, {named.name, named.name}, language);
            add(lines[{count.id == 0, named.key, ownKey(count)}], first, narrowedTo(parts.part, count.id), side, count);
        }
    };
    addSide(parts.current, &Line::current);
    addSide(parts.other, &Line::other);
}

void addFields(Lines &lines, const std::optional<QList<PartCount>> &counts, Pair Line::*side)
{
    for (const PartCount &count : counts.value_or(QList<PartCount>{})) {
        CountedSet set;
        set.field = CountedSet::Field{count.field};
        const QByteArray key = count.field ? textKey(*count.field) : QByteArray();
        add(lines[{!count.field, key, count.field.value_or(QString())}], cell(count.field), set, side, count);
    }
}

void putColumns(Block &block, const ComparedLabels &labels, const QString &language)
{
    for (const Measure &measure : measures()) {
        const auto put = [&](const QString &suffix, ColumnKind kind, const Wording &label) {
            block.columns << column(measure.id + suffix, kind, label, language, measure.label);
        };
        put({}, ColumnKind::Count, labels.current);
        put(u"_before"_s, ColumnKind::Count, labels.other);
        put(u"_difference"_s, ColumnKind::Count, {u"Tăng, giảm"_s, u"Change"_s});
        block.columns.last().sign = true;
        put(u"_percent"_s, ColumnKind::Percent, {u"Tỷ lệ %"_s, u"Change %"_s});
        put(u"_share"_s, ColumnKind::Percent, {u"Tỷ trọng %"_s, u"Share %"_s});
    }
}

QList<CountedSet> setsOf(QList<CountedSet> narrowed, Counted counted, const DayRange &days)
{
    for (CountedSet &set : narrowed) {
        set.counted = counted;
        set.days = days;
    }
    return narrowed;
}

struct Known
{
    bool current;
    bool other;
    qsizetype totalRow;
};

/// The figures of a row, and what answers for each.
Row rowOf(const Line &line, const Pair &all, qsizetype rowNumber, const ComparedRanges &days, Known known,
          QHash<CellPlace, FigureSource> &sources)
{
    Row row{line.first};
    for (const Measure &measure : measures()) {
        const qsizetype at = row.size();
        const auto current = known.current ? std::optional(line.current.*measure.count) : std::nullopt;
        const auto other = known.other ? std::optional(line.other.*measure.count) : std::nullopt;
        const QList<CellPlace> both{{rowNumber, at}, {rowNumber, at + 1}};
        if (current)
            sources.insert({rowNumber, at}, {setsOf(line.narrowed, measure.counted, days.current), {}});
        if (other)
            sources.insert({rowNumber, at + 1}, {setsOf(line.narrowed, measure.counted, days.other), {}});
        row << cell(current) << cell(other);
        addChange(row, current, other);
        row << (current ? cell(percentOf({.part = *current, .whole = all.*measure.count})) : QVariant());
        if (current && other) {
            sources.insert({rowNumber, at + 2}, {{}, both});
            if (*other != 0)
                sources.insert({rowNumber, at + 3}, {{}, both});
        }
        if (row.constLast().isValid())
            sources.insert({rowNumber, at + 4}, {{}, {{rowNumber, at}, {known.totalRow, at}}});
    }
    return row;
}

Block finished(Block block, const Lines &lines, const ComparedParts &parts, const ComparedRanges &days,
               const ComparedLabels &labels, const QString &language)
{
    putColumns(block, labels, language);
    const Wording totalLabel{u"Tổng cộng"_s, u"Total"_s};
    Line total{totalLabel.in(language), {CountedSet{}}, {}, {}};
    for (const auto &[place, line] : lines) {
        total.current.assists += line.current.assists;
        total.current.dossiers += line.current.dossiers;
        total.other.assists += line.other.assists;
        total.other.dossiers += line.other.dossiers;
    }
    const Known known{parts.current.has_value(), parts.other.has_value(), qsizetype(lines.size())};
    for (const auto &[place, line] : lines)
        block.rows << rowOf(line, total.current, block.rows.size(), days, known, block.sources);
    block.total = rowOf(total, total.current, known.totalRow, days, known, block.sources);
    return block;
}

} // namespace

Block partsBlock(const QString &id, const ComparedParts &parts, const ComparedRanges &days,
                 const ComparedLabels &labels, const QString &language)
{
    struct Words
    {
        QString first;
        Wording title;
        Wording label;
    };
    const Words words = parts.part == Part::Procedure
        ? Words{u"procedure"_s, {u"Theo thủ tục"_s, u"By procedure"_s}, {u"Thủ tục"_s, u"Procedure"_s}}
        : parts.part == Part::Hamlet
        ? Words{u"hamlet"_s, {u"Theo thôn"_s, u"By hamlet"_s}, {u"Thôn"_s, u"Hamlet"_s}}
        : Words{u"volunteer"_s, {u"Theo tổ viên"_s, u"By volunteer"_s}, {u"Tổ viên"_s, u"Volunteer"_s}};
    Block block{id, words.title.in(language), {}, {}, {}};
    block.columns << column(words.first, ColumnKind::Text, words.label, language);
    Lines lines;
    addParts(lines, parts, language);
    return finished(block, lines, parts, days, labels, language);
}

Block fieldPartsBlock(const QString &id, const ComparedParts &procedures, const ComparedRanges &days,
                      const ComparedLabels &labels, const QString &language)
{
    const Wording title{u"Theo lĩnh vực"_s, u"By field"_s};
    Block block{id, title.in(language), {}, {}, {}};
    block.columns << column(u"field"_s, ColumnKind::Text, {u"Lĩnh vực"_s, u"Field"_s}, language);
    Lines lines;
    addFields(lines, procedures.current, &Line::current);
    addFields(lines, procedures.other, &Line::other);
    return finished(block, lines, procedures, days, labels, language);
}

} // namespace somotcua
