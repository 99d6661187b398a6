#include "charts/ReportCharts.h"

#include "FigureSources.h"
#include "Shown.h"
#include "Wording.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

qsizetype blockAt(const Report &report, const QString &id)
{
    const auto block = std::ranges::find(report.blocks, id, &Block::id);
    return block == report.blocks.cend() ? -1 : block - report.blocks.cbegin();
}

std::optional<double> number(const QVariant &cell)
{
    return isUnknown(cell) ? std::nullopt : std::optional(cell.toDouble());
}

/// One row of a block as an entry: a label and the figures of one or two columns.
struct Columns
{
    qsizetype now = 0;
    qsizetype before = -1; // nothing stands against it
};

FigureEntry entryOf(const Report &report, qsizetype blockPlace, qsizetype row, const Columns &columns,
                    const QString &label, const QString &name)
{
    const Block &block = report.blocks.at(blockPlace);
    const QVariant &now = block.rows.at(row).at(columns.now);
    FigureEntry entry;
    entry.entry.label = label;
    entry.entry.now = number(now);
    entry.entry.nowText = shown(now, ColumnKind::Count, report.language);
    entry.words = name + u": "_s + entry.entry.nowText;
    if (columns.before >= 0) {
        const QVariant &other = block.rows.at(row).at(columns.before);
        entry.entry.before = number(other);
        entry.entry.beforeText = shown(other, ColumnKind::Count, report.language);
        const Wording before{u", cùng kỳ "_s, u", in the period before "_s};
        entry.words += before.in(report.language) + entry.entry.beforeText;
    }
    const FigurePlace place{blockPlace, {row, columns.now}};
    if (block.sources.contains(place.cell))
        entry.place = place;
    return entry;
}

QString machine(const QVariant &cell)
{
    return machineText(cell).value_or(QString());
}

/// The lines behind `most` drawn as one.
FigureEntry together(const QList<FigureEntry> &others, const QString &language)
{
    FigureEntry all;
    for (const FigureEntry &other : others) {
        if (other.entry.now)
            all.entry.now = all.entry.now.value_or(0) + *other.entry.now;
        if (other.entry.before)
            all.entry.before = all.entry.before.value_or(0) + *other.entry.before;
    }
    const auto text = [&](std::optional<double> value) {
        return shown(value ? QVariant(qint64(*value)) : QVariant(), ColumnKind::Count, language);
    };
    const Wording label{u"%1 lĩnh vực khác"_s, u"%1 other fields"_s};
    all.entry.label = QString(label.in(language)).arg(others.size());
    all.entry.nowText = text(all.entry.now);
    all.entry.beforeText = text(all.entry.before);
    all.words = all.entry.label + u": "_s + all.entry.nowText;
    return all;
}

} // namespace

QList<FigureEntry> monthEntries(const Report &comparison)
{
    QList<FigureEntry> entries;
    const qsizetype place = blockAt(comparison, u"by-month"_s);
    if (place < 0)
        return entries;
    const Block &block = comparison.blocks.at(place);
    const Columns columns{columnAt(block, u"this_period"_s), columnAt(block, u"same_period_last_year"_s)};
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        if (machine(block.rows.at(row).at(1)) != u"dossiers"_s)
            continue;
        // "2024-03": the axis has room for the month alone.
        const int month = machine(block.rows.at(row).at(0)).section(u'-', 1, 1).toInt();
        const QString label = comparison.language == u"vi"_s
            ? u"T%1"_s.arg(month)
            : QLocale::c().standaloneMonthName(month, QLocale::ShortFormat);
        const QString name = shown(block.rows.at(row).at(0), ColumnKind::Text, comparison.language);
        entries << entryOf(comparison, place, row, columns, label, name);
        // "Tháng 9/2024, đến 18/09": the days for which a month stands that is not whole
        if (const qsizetype days = name.indexOf(u','); days >= 0)
            entries.last().entry.fullLabel = label + name.mid(days);
    }
    return entries;
}

QList<FigureEntry> fieldEntries(const Report &comparison, qsizetype most)
{
    QList<FigureEntry> entries;
    const qsizetype place = blockAt(comparison, u"by-field"_s);
    if (place < 0)
        return entries;
    const Block &block = comparison.blocks.at(place);
    const Columns columns{columnAt(block, u"dossiers"_s), columnAt(block, u"dossiers_before"_s)};
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        const QString field = shown(block.rows.at(row).at(0), ColumnKind::Text, comparison.language);
        entries << entryOf(comparison, place, row, columns, field, field);
    }
    std::ranges::stable_sort(entries, std::greater(),
                             [](const FigureEntry &entry) { return entry.entry.now.value_or(0); });
    if (entries.size() <= most)
        return entries;
    const QList<FigureEntry> others = entries.mid(most - 1);
    return entries.first(most - 1) << together(others, comparison.language);
}

QList<FigureEntry> obstacleEntries(const Report &tally, qsizetype most)
{
    QList<FigureEntry> entries;
    const qsizetype place = blockAt(tally, u"obstacles"_s);
    if (place < 0)
        return entries;
    const Block &block = tally.blocks.at(place);
    for (qsizetype row = 0; row < std::min(most, block.rows.size()); ++row) {
        const QString name = shown(block.rows.at(row).at(0), ColumnKind::Text, tally.language);
        entries << entryOf(tally, place, row, {columnAt(block, u"count"_s)}, name, name);
    }
    return entries;
}

HeldSessions heldSessions(const Report &tally)
{
    const qsizetype place = blockAt(tally, u"sessions"_s);
    if (place < 0)
        return {};
    const Block &block = tally.blocks.at(place);
    HeldSessions held;
    QSet<QString> members;
    for (const Row &row : block.rows) {
        if (isUnknown(row.at(columnAt(block, u"assists"_s))))
            continue;
        ++held.sessions;
        for (const QString &name : machine(row.at(columnAt(block, u"volunteers"_s))).split(u", "_s, Qt::SkipEmptyParts))
            members.insert(name);
    }
    held.members = members.size();
    return held;
}

QList<TargetFigure> targetFigures(const Report &report)
{
    QList<TargetFigure> targets;
    const qsizetype place = blockAt(report, u"indicators"_s);
    if (place < 0)
        return targets;
    const Block &block = report.blocks.at(place);
    const auto text = [&](const QVariant &cell, ColumnKind kind) {
        return shown(cell, kind, report.language);
    };
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        const auto at = [&](const QString &id) -> const QVariant & {
            return block.rows.at(row).at(columnAt(block, id));
        };
        if (isUnknown(at(u"target_percent"_s)))
            continue; // a count, or nobody has set a target: no bar
        TargetFigure target;
        target.entry.label = text(at(u"indicator"_s), ColumnKind::Text);
        target.entry.percent = number(at(u"percent"_s));
        target.entry.target = number(at(u"target_percent"_s));
        const bool known = target.entry.percent.has_value();
        target.entry.percentText = text(at(u"percent"_s), ColumnKind::Percent) + (known ? u"%"_s : QString());
        if (!isUnknown(at(u"value"_s)) && !isUnknown(at(u"whole"_s)))
            target.entry.detail
                = text(at(u"value"_s), ColumnKind::Count) + u" / "_s + text(at(u"whole"_s), ColumnKind::Count);
        const QString met = machine(at(u"met"_s));
        if (!met.isEmpty())
            target.met = met == u"met"_s;
        const Wording nothing{u"Chưa có số"_s, u"No figure yet"_s};
        const Wording reached{u"Đạt"_s, u"Met"_s};
        const Wording below{u"Còn thiếu"_s, u"Not met"_s};
        target.entry.verdict = !known ? nothing.in(report.language)
            : !target.met             ? QString()
            : *target.met             ? reached.in(report.language)
                                      : below.in(report.language);
        target.words = target.entry.label + u": "_s + target.entry.percentText;
        for (const QString &more : {target.entry.detail, target.entry.verdict}) {
            if (!more.isEmpty())
                target.words += u", "_s + more;
        }
        const FigurePlace figure{place, {row, columnAt(block, u"percent"_s)}};
        if (block.sources.contains(figure.cell))
            target.place = figure;
        targets << target;
    }
    return targets;
}

Headline headline(const Report &comparison)
{
    const qsizetype place = blockAt(comparison, u"totals"_s);
    if (place < 0)
        return {};
    const Block &block = comparison.blocks.at(place);
    const auto row = std::ranges::find_if(
        block.rows, [&](const Row &each) { return machine(each.at(columnAt(block, u"measure"_s))) == u"dossiers"_s; });
    if (row == block.rows.cend())
        return {};
    const auto count = [&](const QString &column) {
        const QVariant &cell = row->at(columnAt(block, column));
        return isUnknown(cell) ? std::nullopt : std::optional(cell.toLongLong());
    };
    const auto text = [&](const QVariant &cell, ColumnKind kind) {
        return shown(cell, kind, comparison.language);
    };
    Headline line;
    line.dossiers = count(u"this_period"_s);
    line.difference = count(u"difference"_s);
    line.place = FigurePlace{place, {row - block.rows.cbegin(), columnAt(block, u"this_period"_s)}};
    const auto before = count(u"same_period_last_year"_s);
    if (!line.difference || !before)
        return line;
    const QString of = text(*before, ColumnKind::Count);
    const QString by = text(std::abs(*line.difference), ColumnKind::Count);
    const QVariant &percent = row->at(columnAt(block, u"percent"_s));
    const QString share
        = isUnknown(percent) ? QString() : u" (%1%)"_s.arg(text(std::abs(percent.toDouble()), ColumnKind::Percent));
    const Wording more{u"tăng %1 so với %2"_s, u"up %1 from %2"_s};
    const Wording less{u"giảm %1 so với %2"_s, u"down %1 from %2"_s};
    const Wording equal{u"bằng cùng kỳ (%1)"_s, u"the same as before (%1)"_s};
    const auto in = [&](const Wording &wording) {
        return QString(wording.in(comparison.language));
    };
    line.change = *line.difference == 0 ? in(equal).arg(of)
        : *line.difference > 0          ? in(more).arg(by + share, of)
                                        : in(less).arg(by + share, of);
    return line;
}

QList<ChartEntry> chartEntries(const QList<FigureEntry> &entries)
{
    QList<ChartEntry> drawn;
    for (const FigureEntry &entry : entries)
        drawn << entry.entry;
    return drawn;
}

} // namespace somotcua
