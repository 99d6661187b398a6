#include "BlockArchive.h"

#include "CountedSetArchive.h"
#include "Shown.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// A text stands for itself, nothing for unknown; anything else is told apart by a letter before it.
QJsonValue cellJson(const QVariant &cell)
{
    if (isUnknown(cell))
        return QJsonValue::Null;
    if (cell.typeId() == qMetaTypeId<Term>()) {
        const Term word = cell.value<Term>();
        return QJsonArray{u"t"_s, word.id, word.label};
    }
    switch (cell.typeId()) {
    case QMetaType::QString:
        return cell.toString();
    case QMetaType::QDate:
        return QJsonArray{u"d"_s, cell.toDate().toString(Qt::ISODate)};
    case QMetaType::Double:
        return QJsonArray{u"n"_s, cell.toDouble()};
    default:
        return QJsonArray{u"c"_s, cell.toLongLong()};
    }
}

QVariant cellOf(const QJsonValue &value)
{
    if (value.isNull())
        return {};
    if (value.isString())
        return value.toString();
    const QJsonArray parts = value.toArray();
    const QString letter = parts.at(0).toString();
    if (letter == u"t")
        return QVariant::fromValue(Term{parts.at(1).toString(), parts.at(2).toString()});
    if (letter == u"d")
        return QDate::fromString(parts.at(1).toString(), Qt::ISODate);
    return letter == u"n" ? QVariant(parts.at(1).toDouble()) : QVariant(parts.at(1).toInteger());
}

QJsonArray rowJson(const Row &row)
{
    QJsonArray cells;
    for (const QVariant &cell : row)
        cells << cellJson(cell);
    return cells;
}

Row rowOf(const QJsonArray &cells)
{
    Row row;
    for (const auto &cell : cells)
        row << cellOf(cell);
    return row;
}

QJsonObject columnJson(const Column &column)
{
    return {{u"id"_s, column.id},
            {u"label"_s, column.label},
            {u"kind"_s, int(column.kind)},
            {u"group"_s, column.group},
            {u"weight"_s, column.weight},
            {u"sign"_s, column.sign},
            {u"outer"_s, QJsonArray::fromStringList(column.outerGroups)}};
}

Column columnOf(const QJsonObject &json)
{
    return {json[u"id"_s].toString(),    json[u"label"_s].toString(),  ColumnKind(json[u"kind"_s].toInt()),
            json[u"group"_s].toString(), json[u"weight"_s].toDouble(), json[u"sign"_s].toBool(),
            textsOf(json[u"outer"_s])};
}

QJsonArray sourcesJson(const Block &block)
{
    QList<CellPlace> places = block.sources.keys(); // in an order of its own, so that equal reports read the same
    std::ranges::sort(places, {}, [](const CellPlace &place) { return std::pair(place.row, place.column); });
    QJsonArray sources;
    for (const CellPlace &place : std::as_const(places)) {
        const FigureSource source = block.sources.value(place);
        if (source.counts.isEmpty() && source.reckonedFrom.isEmpty())
            continue; // typed, or counted in the catalogue: no rows that could come and go
        QJsonArray counts;
        for (const CountedSet &set : source.counts)
            counts << countedSetJson(set);
        QJsonArray cells;
        for (const CellPlace &cell : source.reckonedFrom)
            cells << QJsonArray{cell.row, cell.column};
        sources << QJsonArray{place.row, place.column, counts, cells};
    }
    return sources;
}

QHash<CellPlace, FigureSource> sourcesOf(const QJsonArray &json)
{
    QHash<CellPlace, FigureSource> sources;
    for (const auto &each : json) {
        const QJsonArray parts = each.toArray();
        FigureSource source;
        for (const auto &set : parts.at(2).toArray())
            source.counts << countedSetOf(set.toObject());
        for (const auto &cell : parts.at(3).toArray())
            source.reckonedFrom << CellPlace{cell.toArray().at(0).toInteger(), cell.toArray().at(1).toInteger()};
        sources.insert({parts.at(0).toInteger(), parts.at(1).toInteger()}, source);
    }
    return sources;
}

QJsonObject blockJson(const Block &block)
{
    QJsonArray columns;
    for (const Column &column : block.columns)
        columns << columnJson(column);
    QJsonArray rows;
    for (const Row &row : block.rows)
        rows << rowJson(row);
    QJsonObject json{{u"id"_s, block.id},
                     {u"title"_s, block.title},
                     {u"columns"_s, columns},
                     {u"rows"_s, rows},
                     {u"sources"_s, sourcesJson(block)}};
    if (block.total)
        json.insert(u"total"_s, rowJson(*block.total));
    return json;
}

Block blockOf(const QJsonObject &json)
{
    Block block{json[u"id"_s].toString(), json[u"title"_s].toString(), {}, {}, {}};
    for (const auto &column : json[u"columns"_s].toArray())
        block.columns << columnOf(column.toObject());
    for (const auto &row : json[u"rows"_s].toArray())
        block.rows << rowOf(row.toArray());
    if (json.contains(u"total"_s))
        block.total = rowOf(json[u"total"_s].toArray());
    block.sources = sourcesOf(json[u"sources"_s].toArray());
    return block;
}

} // namespace

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    for (const auto &text : json.toArray())
        texts << text.toString();
    return texts;
}

QJsonArray blocksJson(const QList<Block> &blocks)
{
    QJsonArray json;
    for (const Block &block : blocks)
        json << blockJson(block);
    return json;
}

QList<Block> blocksOf(const QJsonArray &json)
{
    QList<Block> blocks;
    for (const auto &block : json)
        blocks << blockOf(block.toObject());
    return blocks;
}

} // namespace somotcua
