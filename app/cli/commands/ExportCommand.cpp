#include "Command.h"
#include "ExportBook.h"
#include "OpenedLedger.h"
#include "PeriodOptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::ExportCommand)
};

int run(const Arguments &arguments, Console &console)
{
    const auto period = readPeriod(arguments);
    if (!period)
        return reportUsage(console, period.error());
    const QString path = arguments.value(u"output"_s);
    if (path.isEmpty())
        //: vi: Còn thiếu tên tệp: -o SỔ.csv.
        return reportUsage(console, Tr::tr("The name of the file is missing: -o BOOK.csv."));
    if (!path.endsWith(u".csv", Qt::CaseInsensitive))
        //: vi: Sổ được xuất ra CSV; đặt tên tệp kết thúc bằng .csv, không phải “%1”.
        return reportUsage(console,
                           Tr::tr("Books are exported as CSV; the name must end with .csv, unlike “%1”.").arg(path));
    auto database = openLedger(arguments.positional.constFirst(), OpenMode::ReadOnly, arguments, console);
    if (!database)
        return reportFault(console, database.error());
    const auto rows = exportBook(**database, *period, path);
    if (!rows)
        return reportFault(console, rows.error());
    //: vi: Đã xuất %1 lượt hỗ trợ ra %2.
    console.out << Tr::tr("%1 assists are written to %2.").arg(QString::number(*rows), path) << '\n';
    return kDone;
}

} // namespace

Command exportCommand()
{
    return {
        .verb = u"export"_s,
        .synopsis = u"LEDGER -o BOOK.csv"_s,
        //: vi: xuất sổ hỗ trợ ra CSV, nhập lại vào sổ mới vẫn ra đúng các con số
        .summary
        = [] { return Tr::tr("writes the assistance book as CSV; taken into a new ledger it gives the same tallies"); },
        .example = u"somotcua-cli export vong-xuyen.somotcua -o so-2024.csv --year 2024"_s,
        .options =
            [] {
                //: vi: tệp sẽ ghi
                return QList<Option>{{u"output"_s, u"FILE"_s, Tr::tr("the file to write"), u'o'}} + periodOptions();
            },
        .run = run};
}

} // namespace somotcua
