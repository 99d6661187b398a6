#include "Command.h"
#include "EntryReader.h"
#include "LogAssist.h"
#include "OpenedLedger.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::LogCommand)
};

QString optionNameOf(BookColumn column)
{
    return idOf(column).replace(u'_', u'-');
}

/// One option for each column of a book; the parts of a name are --citizen.
QList<Option> options()
{
    QList<Option> options;
    for (const BookColumn column : columns()) {
        if (column != BookColumn::FamilyName && column != BookColumn::GivenName)
            options << Option{optionNameOf(column), u"TEXT"_s, officialHeading(column)};
    }
    return options;
}

RowCells cellsOf(const Arguments &arguments)
{
    RowCells cells;
    for (const BookColumn column : columns())
        cells[column] = arguments.value(optionNameOf(column));
    if (cells[BookColumn::Date].isEmpty())
        cells[BookColumn::Date] = localDay(arguments.now).toString(Qt::ISODate);
    return cells;
}

QString sentenceOf(const CellRemark &remark)
{
    //: %1 option, %2 its value, %3 what is wrong
    //: vi: --%1 “%2”: %3
    return Tr::tr("--%1 “%2”: %3").arg(optionNameOf(remark.column), remark.value, remark.reason);
}

int run(const Arguments &arguments, Console &console)
{
    for (const QString &required : {u"citizen"_s, u"outcome"_s}) {
        if (arguments.value(required).trimmed().isEmpty())
            //: vi: Còn thiếu --%1. Xem somotcua-cli log --help.
            return reportUsage(console, Tr::tr("--%1 is missing. See somotcua-cli log --help.").arg(required));
    }
    const auto read = readEntry(cellsOf(arguments), localDay(arguments.now));
    if (read.refusal)
        return reportUsage(console, sentenceOf(*read.refusal));

    auto database = openLedger(arguments.positional.constFirst(), OpenMode::ReadWrite, arguments, console);
    if (!database)
        return reportFault(console, database.error());
    Stamp stamp = stampOf(arguments);
    if (!arguments.has(u"by"_s) && read.entry.volunteer)
        stamp.by = *read.entry.volunteer;
    const auto logged = logAssist(**database, read.entry, stamp);
    if (!logged)
        return reportFault(console, logged.error());
    for (const CellRemark &warning : read.warnings)
        console.err << sentenceOf(warning) << '\n';
    console.out << logged->number << '\n';
    return kDone;
}

} // namespace

Command logCommand()
{
    return {.verb = u"log"_s,
            .synopsis = u"LEDGER --citizen NAME --outcome O"_s,
            //: vi: ghi một lượt hỗ trợ, in ra số thứ tự của lượt trong ngày
            .summary = [] { return Tr::tr("records one assist and prints its number of the day"); },
            .example
            = u"somotcua-cli log vong-xuyen.somotcua --citizen \"Cấn Văn Hùng\" --procedure 1.004222 --outcome "
              "submitted_online --code 000.09.739.H26-240930-0007"_s,
            .options = options,
            .run = run};
}

} // namespace somotcua
