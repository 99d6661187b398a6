#include "ReportArchive.h"

#include "CountedSetArchive.h"
#include "Shown.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kArchiveVersion = 1;

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

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
        return QJsonArray{u"d"_s, dayText(cell.toDate())};
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
        return dayOf(parts.at(1));
    return letter == u"n" ? QVariant(parts.at(1).toDouble()) : QVariant(parts.at(1).toInteger());
}

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &text : json.toArray())
        texts << text.toString();
    return texts;
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
    for (const QJsonValue &cell : cells)
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
        const FigureSource &source = *block.sources.constFind(place);
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
    for (const QJsonValue &each : json) {
        const QJsonArray parts = each.toArray();
        FigureSource source;
        for (const QJsonValue &set : parts.at(2).toArray())
            source.counts << countedSetOf(set.toObject());
        for (const QJsonValue &cell : parts.at(3).toArray())
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
    for (const QJsonValue &column : json[u"columns"_s].toArray())
        block.columns << columnOf(column.toObject());
    for (const QJsonValue &row : json[u"rows"_s].toArray())
        block.rows << rowOf(row.toArray());
    if (json.contains(u"total"_s))
        block.total = rowOf(json[u"total"_s].toArray());
    block.sources = sourcesOf(json[u"sources"_s].toArray());
    return block;
}

QJsonObject furnitureJson(const Furniture &furniture)
{
    QJsonArray signatures;
    for (const Furniture::Signature &signature : furniture.signatures)
        signatures << QJsonArray{signature.title, signature.name};
    QJsonArray form;
    if (const auto &head = furniture.formHead)
        form = {head->form, head->parties, head->countedIn};
    return {{u"form"_s, form},
            {u"upper"_s, furniture.upperLine},
            {u"lower"_s, furniture.lowerLine},
            {u"place_date"_s, furniture.placeDate},
            {u"title"_s, furniture.title},
            {u"subject"_s, furniture.subject},
            {u"period"_s, furniture.periodLine},
            {u"recipients"_s, QJsonArray::fromStringList(furniture.recipients)},
            {u"signatures"_s, signatures},
            {u"number"_s, furniture.number}};
}

Furniture furnitureOf(const QJsonObject &json)
{
    Furniture furniture{json[u"upper"_s].toString(),
                        json[u"lower"_s].toString(),
                        json[u"place_date"_s].toString(),
                        json[u"title"_s].toString(),
                        json[u"subject"_s].toString(),
                        json[u"period"_s].toString(),
                        {},
                        {}};
    furniture.recipients = textsOf(json[u"recipients"_s]);
    if (const QStringList form = textsOf(json[u"form"_s]); form.size() == 3)
        furniture.formHead = Furniture::FormHead{form.at(0), form.at(1), form.at(2)};
    for (const QJsonValue &signature : json[u"signatures"_s].toArray())
        furniture.signatures << Furniture::Signature{signature.toArray().at(0).toString(),
                                                     signature.toArray().at(1).toString()};
    furniture.number = json[u"number"_s].toString();
    return furniture;
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
    for (const QJsonValue &block : json)
        blocks << blockOf(block.toObject());
    return blocks;
}

QJsonArray sentenceJson(const QList<SentencePiece> &sentence)
{
    QJsonArray json;
    for (const SentencePiece &piece : sentence) {
        QJsonArray parts{piece.text};
        if (piece.cell)
            parts = {piece.text, piece.block, piece.cell->row, piece.cell->column};
        json << parts;
    }
    return json;
}

QList<SentencePiece> sentenceOf(const QJsonArray &json)
{
    QList<SentencePiece> sentence;
    for (const QJsonValue &each : json) {
        const QJsonArray parts = each.toArray();
        SentencePiece piece{parts.at(0).toString(), parts.at(1).toString()};
        if (parts.size() > 2)
            piece.cell = CellPlace{parts.at(2).toInteger(), parts.at(3).toInteger()};
        sentence << piece;
    }
    return sentence;
}

QJsonObject notesJson(const ReportNotes &notes)
{
    QJsonObject json;
    for (const auto &[place, text] : notes.asKeyValueRange())
        json.insert(place, text);
    return json;
}

} // namespace

QByteArray archived(const Report &report)
{
    QJsonObject json{{u"version"_s, kArchiveVersion},
                     {u"kind"_s, report.kind},
                     {u"title"_s, report.title},
                     {u"unit"_s, QJsonArray{report.unitCode, report.unitName}},
                     {u"period"_s, QJsonArray{dayText(report.period.first()), dayText(report.period.last())}},
                     {u"as_of"_s, dayText(report.asOf)},
                     {u"language"_s, report.language},
                     {u"orientation"_s, int(report.orientation)},
                     {u"furniture"_s, furnitureJson(report.furniture)},
                     {u"blocks"_s, blocksJson(report.blocks)},
                     {u"workbook_blocks"_s, blocksJson(report.workbookBlocks)},
                     {u"notes"_s, notesJson(report.notes)},
                     {u"sentence"_s, sentenceJson(report.sentence)},
                     {u"code"_s, report.code}};
    if (report.dutyHours)
        json.insert(u"duty_hours"_s, *report.dutyHours);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Report> fromArchive(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QJsonArray days = json[u"period"_s].toArray();
    const auto period = Period::between(dayOf(days.at(0)), dayOf(days.at(1)));
    if (json[u"version"_s].toInt() != kArchiveVersion || !period)
        return std::nullopt;
    Report report{json[u"kind"_s].toString(),
                  json[u"title"_s].toString(),
                  json[u"unit"_s].toArray().at(0).toString(),
                  json[u"unit"_s].toArray().at(1).toString(),
                  *period,
                  dayOf(json[u"as_of"_s]),
                  json[u"language"_s].toString(),
                  Orientation(json[u"orientation"_s].toInt()),
                  furnitureOf(json[u"furniture"_s].toObject()),
                  {}};
    report.blocks = blocksOf(json[u"blocks"_s].toArray());
    report.workbookBlocks = blocksOf(json[u"workbook_blocks"_s].toArray());
    report.sentence = sentenceOf(json[u"sentence"_s].toArray());
    const QJsonObject notes = json[u"notes"_s].toObject();
    for (auto note = notes.constBegin(); note != notes.constEnd(); ++note)
        report.notes.insert(note.key(), note.value().toString());
    if (json.contains(u"duty_hours"_s))
        report.dutyHours = json[u"duty_hours"_s].toDouble();
    report.code = json[u"code"_s].toString();
    return report;
}

} // namespace somotcua
