#include "CompareWithIssued.h"

#include "BuildReport.h"
#include "counts/CountedSetStore.h"
#include "issued/RowKeys.h"
#include "IssuedReports.h"
#include "ReadSnapshot.h"
#include "Shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// A figure of one of the two reports.
struct Found
{
    QVariant figure;
    QString name;
    ColumnKind kind = ColumnKind::Count;
};

struct Figures
{
    QHash<FigureKey, Found> all;
    QList<FigureKey> order;
};

QString nameOf(const Block &block, const CellPlace &place, const QString &language)
{
    const Row row = place.row < block.rows.size() ? block.rows[place.row] : block.total.value_or(Row());
    QStringList names;
    for (qsizetype column = 0; column < place.column && names.size() < 2; ++column) {
        const ColumnKind kind = block.columns[column].kind;
        if (kind != ColumnKind::Text && kind != ColumnKind::Date)
            break;
        names << shown(row.value(column), kind, language);
    }
    names << block.columns[place.column].label;
    return names.join(u" · "_s);
}

void add(Figures &figures, const Block &block, qsizetype row, const QString &language)
{
    for (qsizetype column = 0; column < block.columns.size(); ++column) {
        const ColumnKind kind = block.columns[column].kind;
        if (kind == ColumnKind::Text || kind == ColumnKind::Date)
            continue;
        const CellPlace place{row, column};
        const FigureKey key = figureKey(block, place);
        const Row &cells = row < block.rows.size() ? block.rows[row] : *block.total;
        if (figures.all.contains(key) || machineText(cells.value(column)))
            continue;
        figures.all.insert(key, {cells.value(column), nameOf(block, place, language), kind});
        figures.order << key;
    }
}

Figures figuresOf(const Report &report)
{
    Figures figures;
    for (const Block &block : report.blocks) {
        for (qsizetype row = 0; row < block.rows.size() + (block.total ? 1 : 0); ++row)
            add(figures, block, row, report.language);
    }
    return figures;
}

bool equal(const QVariant &one, const QVariant &other)
{
    if (isUnknown(one) || isUnknown(other))
        return isUnknown(one) && isUnknown(other);
    return one == other;
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
    const auto now = buildReport(database, *kind, snapshot.period, snapshot.issued.moment, snapshot.language);
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
    for (const FigureKey &key : keysOf(printedFigures, figuresNow)) {
        const Found was = printedFigures.all.value(key);
        const Found is = figuresNow.all.value(key);
        ChangedFigure changed{key,
                              was.name.isEmpty() ? is.name : was.name,
                              was.name.isEmpty() ? is.kind : was.kind,
                              was.figure,
                              is.figure,
                              {},
                              {},
                              {}};
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
        if (!equal(was.figure, is.figure) || !changed.came.isEmpty() || !changed.went.isEmpty())
            compared.changed << changed;
    }
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
