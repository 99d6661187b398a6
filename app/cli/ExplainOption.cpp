#include "ExplainOption.h"

#include "EnteredWords.h"
#include "ExplainFigure.h"
#include "FigureSources.h"
#include "Shown.h"
#include "ShownHits.h"
#include "WholeFile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::ExplainOption)
};

/// Which part of the name is wrong, and what there is.
QString sentenceOf(const MisnamedFigure &wrong)
{
    const QString there = wrong.there.join(u", "_s);
    switch (wrong.part) {
    case MisnamedFigure::Part::NoBlock:
        //: vi: --explain: báo cáo không có bảng “%1”. Các bảng: %2.
        return Tr::tr("--explain: the report has no block “%1”. Its blocks: %2.").arg(wrong.asked, there);
    case MisnamedFigure::Part::NoRow:
        //: vi: --explain: bảng không có dòng “%1”. Các dòng: %2.
        return Tr::tr("--explain: the block has no row “%1”. Its rows: %2.").arg(wrong.asked, there);
    case MisnamedFigure::Part::SeveralRows:
        //: vi: --explain: nhiều dòng cùng tên “%1”. Các dòng: %2.
        return Tr::tr("--explain: several rows are called “%1”. The rows: %2.").arg(wrong.asked, there);
    case MisnamedFigure::Part::NoColumn:
        //: vi: --explain: bảng không có cột “%1”. Các cột số: %2.
        return Tr::tr("--explain: the block has no column “%1”. Its figures: %2.").arg(wrong.asked, there);
    }
    Q_UNREACHABLE();
}

QJsonValue figureOf(const ReckonedFigure &figure)
{
    if (isUnknown(figure.figure))
        return QJsonValue(QJsonValue::Null);
    if (figure.kind == ColumnKind::Count || figure.kind == ColumnKind::Ordinal)
        return figure.figure.toLongLong();
    return rounded(figure.figure.toDouble(), decimalsOf(figure.kind));
}

void print(const QList<ReckonedFigure> &figures, const ExplainWanted &wanted, const QString &language, QTextStream &out)
{
    if (!wanted.asJson) {
        for (const ReckonedFigure &each : figures)
            out << each.name << u" | "_s << shown(each.figure, each.kind, language) << '\n';
        return;
    }
    QJsonArray array;
    for (const ReckonedFigure &each : figures)
        array.append(QJsonObject{{u"place"_s, each.name}, {u"figure"_s, figureOf(each)}});
    out << QString::fromUtf8(QJsonDocument(array).toJson());
}

void print(const QList<CountedService> &services, const ExplainWanted &wanted, QTextStream &out)
{
    QJsonArray array;
    for (const CountedService &each : services) {
        if (wanted.asJson)
            array.append(QJsonObject{{u"kind"_s, u"service"_s}, {u"procedure"_s, each.code}, {u"name"_s, each.name}});
        else
            out << each.code << u" | "_s << each.name << '\n';
    }
    if (wanted.asJson)
        out << QString::fromUtf8(QJsonDocument(array).toJson());
}

void print(const EnteredFigure &entered, const ExplainWanted &wanted, const QString &language, QTextStream &out)
{
    if (!wanted.asJson) {
        for (const QString &line : enteredLines(entered, language))
            out << line << '\n';
        return;
    }
    const auto text = [](const std::optional<QString> &said) {
        return said && !said->isEmpty() ? QJsonValue(*said) : QJsonValue(QJsonValue::Null);
    };
    const auto moment = entered.at ? std::optional(entered.at->toString(Qt::ISODate)) : std::nullopt;
    const auto day = entered.asOf ? std::optional(entered.asOf->toString(Qt::ISODate)) : std::nullopt;
    out << QString::fromUtf8(QJsonDocument(QJsonArray{QJsonObject{{u"kind"_s, u"entered"_s},
                                                                  {u"entered_by"_s, text(entered.by)},
                                                                  {u"entered_at"_s, text(moment)},
                                                                  {u"as_of"_s, text(day)},
                                                                  {u"source"_s, text(entered.source)},
                                                                  {u"definition"_s, text(entered.definition)}}})
                                 .toJson());
}

} // namespace

int printExplained(Database &database, const Report &report, const ExplainWanted &wanted, Console &console)
{
    const auto place = figurePlace(report, wanted.figure);
    if (!place)
        return reportUsage(console, sentenceOf(place.error()));
    const bool unknown = isUnknown(cellAt(report.blocks.at(place->block), place->cell));
    if (!unknown && !answers(report, *place))
        return reportUsage(console,
                           //: vi: --explain: “%1” không phải số đếm, không có dòng nào đứng sau.
                           Tr::tr("--explain: “%1” is no count; there are no rows behind it.").arg(wanted.figure));
    const auto explained = explainFigure(database, report, *place, -1);
    if (!explained)
        return reportFault(console, explained.error());

    QString text;
    QTextStream out(&text);
    if (!explained->reckonedFrom.isEmpty())
        print(explained->reckonedFrom, wanted, report.language, out);
    else if (explained->services)
        print(*explained->services, wanted, out);
    else if (explained->entered)
        print(*explained->entered, wanted, report.language, out);
    else if (wanted.asJson)
        printJson(explained->counted.rows, out);
    else
        printText(explained->counted.rows, report.language, out);
    if (!wanted.path.isEmpty()) {
        if (const auto written = writeWhole(wanted.path, text.toUtf8()); !written)
            return reportFault(console, written.error());
    } else {
        console.out << text;
    }
    if (unknown)
        //: vi: Số này chưa biết.
        console.err << Tr::tr("The figure is not known.") << '\n';
    else if (!wanted.asJson && explained->isRows() && explained->counted.number == 0)
        //: vi: Không có dòng nào.
        console.err << Tr::tr("There are no rows.") << '\n';
    return kDone;
}

} // namespace somotcua
