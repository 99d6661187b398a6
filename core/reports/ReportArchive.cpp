#include "ReportArchive.h"

#include "BlockArchive.h"

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
    for (const auto &signature : json[u"signatures"_s].toArray())
        furniture.signatures << Furniture::Signature{signature.toArray().at(0).toString(),
                                                     signature.toArray().at(1).toString()};
    furniture.number = json[u"number"_s].toString();
    return furniture;
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
    for (const auto &each : json) {
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
