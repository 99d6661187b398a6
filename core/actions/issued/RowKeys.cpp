#include "issued/RowKeys.h"

#include "counts/CountedSetStore.h"
#include "Shown.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr qsizetype kMostNames = 2; // of a row: scope and measure, day and shift

QVariant figureAt(const Block &block, const CellPlace &place)
{
    const Row row = place.row < block.rows.size() ? block.rows[place.row] : block.total.value_or(Row());
    return row.value(place.column);
}

/// Nothing when one of the sets cannot be listed, or their rows are not those of the figure any more.
Result<std::optional<QSet<RowKey>>> rowsBehind(Database &database, const QList<CountedSet> &sets,
                                               const QVariant &figure)
{
    if (isUnknown(figure) || figure.toLongLong() > kMostKeys)
        return std::nullopt;
    QSet<RowKey> rows;
    for (const CountedSet &set : sets) {
        const auto keys = CountedSetStore(database).keys(set);
        if (!keys)
            return passOn(keys);
        rows.unite(QSet<RowKey>(keys->cbegin(), keys->cend()));
    }
    return rows.size() == figure.toLongLong() ? std::optional(rows) : std::nullopt;
}

} // namespace

FigureKey figureKey(const Block &block, const CellPlace &place)
{
    FigureKey key{block.id, u"total"_s, block.columns.value(place.column).id};
    if (place.row >= block.rows.size())
        return key;
    QStringList names;
    const Row &row = block.rows[place.row];
    for (qsizetype column = 0; column < row.size() && names.size() < kMostNames; ++column) {
        const ColumnKind kind = block.columns[column].kind;
        if (kind != ColumnKind::Text && kind != ColumnKind::Date)
            break;
        names << machineText(row[column]).value_or(row[column].toDate().toString(Qt::ISODate));
    }
    key.row = names.isEmpty() ? QString::number(place.row) : names.join(u'+');
    return key;
}

Result<CountedFigures> readCountedFigures(Database &database, const Report &report)
{
    CountedFigures figures;
    for (const Block &block : report.blocks) {
        for (auto source = block.sources.cbegin(); source != block.sources.cend(); ++source) {
            if (source->counts.isEmpty())
                continue;
            const auto rows = rowsBehind(database, source->counts, figureAt(block, source.key()));
            if (!rows)
                return passOn(rows);
            if (const std::optional<QSet<RowKey>> &known = *rows)
                figures.insert(figureKey(block, source.key()), {source->counts.constFirst().counted, *known});
        }
    }
    return figures;
}

QByteArray archived(const CountedFigures &figures)
{
    QJsonArray all;
    for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure) {
        QList<RowKey> keys(figure->rows.cbegin(), figure->rows.cend());
        std::ranges::sort(keys, {}, [](const RowKey &key) { return std::pair(key.row, key.mark); });
        QJsonArray rows;
        for (const RowKey &key : std::as_const(keys)) {
            if (key.mark == 0)
                rows << key.row;
            else
                rows << QJsonArray{key.row, key.mark};
        }
        all << QJsonArray{figure.key().block, figure.key().row, figure.key().column, int(figure->counted), rows};
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

CountedFigures countedFiguresFrom(const QByteArray &json)
{
    CountedFigures figures;
    const QJsonArray all = QJsonDocument::fromJson(json).array();
    for (const auto &each : all) {
        CountedFigure figure{Counted(each[3].toInt()), {}};
        const QJsonArray rows = each[4].toArray();
        for (const auto &row : rows) {
            if (row.isArray())
                figure.rows.insert({row[0].toInteger(), row[1].toInt()});
            else
                figure.rows.insert({row.toInteger(), 0});
        }
        figures.insert({each[0].toString(), each[1].toString(), each[2].toString()}, figure);
    }
    return figures;
}

} // namespace somotcua
