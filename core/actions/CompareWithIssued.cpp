#include "CompareWithIssued.h"

#include "BuildReport.h"
#include "counts/Comparison.h"
#include "counts/CountedSetStore.h"
#include "FigureSources.h"
#include "FigureWords.h"
#include "issued/RowKeys.h"
#include "IssuedReports.h"
#include "ReadSnapshot.h"
#include "Shown.h"
#include "Wording.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// A figure of one of the two reports.
struct Found
{
    QVariant figure;
    FigureWords words;
    ColumnKind kind = ColumnKind::Count;
    bool sign = false;
    bool derived = false;
};

struct Figures
{
    QHash<FigureKey, Found> all;
    QList<FigureKey> order;
};

void add(Figures &figures, const Block &block, qsizetype row, const QString &language)
{
    for (qsizetype at = 0; at < block.columns.size(); ++at) {
        const Column &column = block.columns.at(at);
        if (column.kind == ColumnKind::Text || column.kind == ColumnKind::Date || column.kind == ColumnKind::Ordinal)
            continue;
        const CellPlace place{row, at};
        const FigureKey key = figureKey(block, place);
        const QVariant &figure = cellAt(block, place);
        if (figures.all.contains(key) || machineText(figure))
            continue;
        FigureWords words = figureWords(block, place, language);
        if (words.row.isEmpty() && block.columns.constFirst().kind == ColumnKind::Text)
            words.row = words.where + u", —"_s; // of rows without a hamlet, a volunteer, a procedure
        figures.all.insert(key,
                           {.figure = figure,
                            .words = words,
                            .kind = column.kind,
                            .sign = column.sign,
                            .derived = !block.sources.value(place).reckonedFrom.isEmpty()});
        figures.order << key;
    }
}

/// A register: its rows have running numbers, and no names by which another printing has them too.
bool isList(const Block &block)
{
    return std::ranges::count(block.columns, ColumnKind::Ordinal, &Column::kind) > 0;
}

void addLength(Figures &figures, const Block &block, const QString &language)
{
    const Wording rows{u"Số dòng"_s, u"Rows"_s};
    const FigureKey key{block.id, u"total"_s, u"rows"_s};
    figures.all.insert(key,
                       {.figure = qint64(block.rows.size()),
                        .words = {.where = block.title, .row = block.title, .what = rows.in(language), .figure = {}}});
    figures.order << key;
}

Figures figuresOf(const Report &report)
{
    Figures figures;
    for (const Block &block : report.blocks) {
        for (qsizetype row = 0; row < block.rows.size() + (block.total ? 1 : 0); ++row)
            add(figures, block, row, report.language);
        if (isList(block))
            addLength(figures, block, report.language);
    }
    return figures;
}

/// A row that only one of the two has says nothing where it counts nothing.
bool isNothing(const QVariant &figure, ColumnKind kind)
{
    return isUnknown(figure) || rounded(figure.toDouble(), decimalsOf(kind)) == 0;
}

/// As far as the sheet shows them: a third decimal that nobody reads is no change.
bool equal(const QVariant &one, const QVariant &other, ColumnKind kind)
{
    if (isUnknown(one) || isUnknown(other))
        return isUnknown(one) && isUnknown(other);
    const int decimals = decimalsOf(kind);
    return rounded(one.toDouble(), decimals) == rounded(other.toDouble(), decimals);
}

QList<RowKey> without(const QSet<RowKey> &rows, const QSet<RowKey> &others)
{
    QList<RowKey> left;
    for (const RowKey &row : rows) {
        if (!others.contains(row))
            left << row;
    }
    std::ranges::sort(left, {}, [](const RowKey &key) { return std::pair(key.row, key.mark); });
    return left;
}

/// All keys of both, those of the printed sheet first.
QList<FigureKey> keysOf(const Figures &printed, const Figures &now)
{
    QList<FigureKey> keys = printed.order;
    for (const FigureKey &key : now.order) {
        if (!printed.all.contains(key))
            keys << key;
    }
    return keys;
}

/// What a comparison was held against; nothing where that was last year, and for other reports.
std::optional<Period> againstOf(const Report &printed)
{
    const auto totals = std::ranges::find(printed.blocks, u"totals"_s, &Block::id);
    if (totals == printed.blocks.cend())
        return {};
    const auto other = std::ranges::find(totals->columns, u"same_period_last_year"_s, &Column::id);
    const FigureSource source = totals->sources.value({0, other - totals->columns.cbegin()});
    if (source.counts.isEmpty())
        return {};
    const DayRange days = source.counts.constFirst().days;
    if (days == comparedPeriod(printed.period, printed.asOf).lastYear)
        return {};
    return Period::between(days.first, days.last);
}

/// No two changed figures are called the same: where two tables have such a row, each says its table.
void tellApart(QList<ChangedFigure> &changed, const QHash<FigureKey, QString> &places)
{
    QHash<std::pair<QString, QString>, int> called;
    for (const ChangedFigure &figure : std::as_const(changed))
        ++called[{figure.row, figure.what}];
    for (ChangedFigure &figure : changed) {
        if (called.value({figure.row, figure.what}) > 1)
            figure.row = places.value(figure.key);
    }
}

} // namespace

Result<ComparedWithIssued> compareWithIssued(Database &database, const Snapshot &snapshot)
{
    const auto kind = reportKindFromId(snapshot.kind);
    if (!kind)
        return fail(Fault::BadPeriod, snapshot.kind);
    const ReadSnapshot moment(database);
    const auto printed = issuedFigures(database, snapshot);
    if (!printed)
        return passOn(printed);
    const auto now = buildReport(database, *kind, snapshot.period, snapshot.issued.moment, snapshot.language,
                                 Phones::Masked, againstOf(*printed));
    if (!now)
        return passOn(now);
    const auto keptKeys = SnapshotStore(database).rowKeys(snapshot.id);
    if (!keptKeys)
        return passOn(keptKeys);
    const CountedFigures before = countedFiguresFrom(*keptKeys);
    const auto after = readCountedFigures(database, *now);
    if (!after)
        return passOn(after);

    ComparedWithIssued compared{*printed, *now, {}};
    const Figures printedFigures = figuresOf(*printed);
    const Figures figuresNow = figuresOf(*now);
    QHash<FigureKey, QString> places;
    for (const FigureKey &key : keysOf(printedFigures, figuresNow)) {
        const Found was = printedFigures.all.value(key);
        const Found is = figuresNow.all.value(key);
        const Found &either = printedFigures.all.contains(key) ? was : is;
        ChangedFigure changed{.key = key,
                              .row = either.words.row,
                              .what = either.words.what,
                              .kind = either.kind,
                              .sign = either.sign,
                              .derived = was.derived || is.derived,
                              .printed = was.figure,
                              .now = is.figure,
                              .counted = Counted::Assists,
                              .came = {},
                              .went = {}};
        // Rows are compared where both sides know theirs; a row that only one side has came or went whole.
        const bool knownBefore = before.contains(key) || !printedFigures.all.contains(key);
        const bool knownNow = after->contains(key) || !figuresNow.all.contains(key);
        if (knownBefore && knownNow) {
            const CountedFigure rowsBefore = before.value(key);
            const CountedFigure rowsNow = after->value(key);
            changed.counted = after->contains(key) ? rowsNow.counted : rowsBefore.counted;
            changed.came = without(rowsNow.rows, rowsBefore.rows);
            changed.went = without(rowsBefore.rows, rowsNow.rows);
        }
        const bool both = printedFigures.all.contains(key) && figuresNow.all.contains(key);
        const bool same = both ? equal(was.figure, is.figure, either.kind)
                               : isNothing(was.figure, either.kind) && isNothing(is.figure, either.kind);
        if (!same || !changed.came.isEmpty() || !changed.went.isEmpty()) {
            places.insert(key, either.words.where);
            compared.changed << changed;
        }
    }
    tellApart(compared.changed, places);
    std::ranges::stable_partition(compared.changed, std::logical_not(), &ChangedFigure::derived);
    return compared;
}

Result<QList<SearchHit>> rowsOfChange(Database &database, const ChangedFigure &figure)
{
    CountedSetStore store(database);
    auto rows = store.rowsOf(figure.counted, figure.came);
    if (!rows)
        return rows;
    const auto went = store.rowsOf(figure.counted, figure.went);
    if (!went)
        return went;
    *rows << *went;
    return rows;
}

} // namespace somotcua
