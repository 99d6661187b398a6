#include "JsonWriter.h"

#include "Shown.h"

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

// QJsonObject sorts its keys; a report is read in the order of its columns.
QByteArray jsonDay(QDate day)
{
    return day.isValid() ? '"' + day.toString(Qt::ISODate).toLatin1() + '"' : "null"_ba;
}

QByteArray jsonNumber(double value, ColumnKind kind)
{
    return QByteArray::number(rounded(value, decimalsOf(kind)), 'g', QLocale::FloatingPointShortest);
}

QByteArray jsonCell(const QVariant &cell, ColumnKind kind)
{
    if (isUnknown(cell))
        return "null"_ba;
    if (const auto text = machineText(cell))
        return jsonText(*text);
    switch (kind) {
    case ColumnKind::Text:
        return jsonText(cell.toString());
    case ColumnKind::Count:
    case ColumnKind::Ordinal:
        return QByteArray::number(cell.toLongLong());
    case ColumnKind::Percent:
    case ColumnKind::Number:
        return jsonNumber(cell.toDouble(), kind);
    case ColumnKind::Date:
        return jsonDay(cell.toDate());
    }
    Q_UNREACHABLE();
}

QByteArray jsonRow(const QList<Column> &columns, const Row &row, qsizetype firstColumn)
{
    QByteArray json = "{"_ba;
    for (qsizetype index = firstColumn; index < columns.size(); ++index) {
        if (index > firstColumn)
            json += ", ";
        json += jsonText(columns[index].id) + ": " + jsonCell(row.value(index), columns[index].kind);
    }
    return json + '}';
}

QByteArray jsonBlock(const Block &block)
{
    QByteArray json = "{\"id\": " + jsonText(block.id) + ",\n   \"columns\": [";
    for (qsizetype index = 0; index < block.columns.size(); ++index) {
        const Column &column = block.columns[index];
        json += index == 0 ? "" : ",\n               ";
        json += "{\"id\": " + jsonText(column.id) + ", \"label\": " + jsonText(column.label)
            + ", \"kind\": " + jsonText(idOf(column.kind)) + '}';
    }
    json += "],\n   \"rows\": [";
    for (qsizetype index = 0; index < block.rows.size(); ++index) {
        json += index == 0 ? "" : ",\n            ";
        json += jsonRow(block.columns, block.rows[index], 0);
    }
    json += ']';
    if (block.total) // its first cell is a label for people
        json += ",\n   \"total\": " + jsonRow(block.columns, *block.total, 1);
    return json + '}';
}

/// What the head of team typed, and the hours on duty it stands beside; reports without it are as the contract has
/// them.
QByteArray jsonNotes(const Report &report)
{
    if (report.notes.isEmpty())
        return {};
    QByteArray json;
    if (report.dutyHours)
        json = "\"duty_hours\": " + jsonNumber(*report.dutyHours, ColumnKind::Number);
    for (const auto &[place, text] : report.notes.asKeyValueRange()) {
        json += json.isEmpty() ? "" : ", ";
        json += jsonText(place) + ": " + jsonText(text);
    }
    return ",\n \"notes\": {" + json + '}';
}

} // namespace

QByteArray jsonText(const QString &text)
{
    QByteArray json = "\""_ba;
    for (const char byte : text.toUtf8()) {
        switch (byte) {
        case '"':
            json += "\\\"";
            break;
        case '\\':
            json += "\\\\";
            break;
        case '\n':
            json += "\\n";
            break;
        case '\r':
            json += "\\r";
            break;
        case '\t':
            json += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(byte) < 0x20)
                json += "\\u00" + QByteArray(1, byte).toHex();
            else
                json += byte;
        }
    }
    return json + '"';
}

QByteArray asJson(const Report &report)
{
    QByteArray json = "{\"report\": " + jsonText(report.kind) + ",\n \"title\": " + jsonText(report.title)
        + ",\n \"unit\": {\"code\": " + jsonText(report.unitCode) + ", \"name\": " + jsonText(report.unitName)
        + "},\n \"period\": {\"from\": " + jsonDay(report.period.first()) + ", \"to\": " + jsonDay(report.period.last())
        + "},\n \"as_of\": " + jsonDay(report.asOf) + ",\n \"blocks\": [";
    for (qsizetype index = 0; index < report.blocks.size(); ++index) {
        json += index == 0 ? "\n  " : ",\n  ";
        json += jsonBlock(report.blocks[index]);
    }
    json += ']' + jsonNotes(report);
    if (!report.sentence.isEmpty())
        json += ",\n \"sentence\": " + jsonText(textOf(report.sentence));
    return json + "}\n";
}

} // namespace somotcua
