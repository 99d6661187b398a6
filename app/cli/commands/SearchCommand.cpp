#include "Command.h"
#include "OpenedLedger.h"
#include "SearchLedger.h"
#include "ShownHits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kDefaultLimit = 50;
constexpr int kLargestLimit = 1000;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::SearchCommand)
};

int run(const Arguments &arguments, Console &console)
{
    const QString format = arguments.value(u"format"_s, u"text"_s);
    if (format != u"text" && format != u"json")
        //: vi: --format của search là text hoặc json, không phải “%1”.
        return reportUsage(console, Tr::tr("--format of search is text or json, not “%1”.").arg(format));
    bool isNumber = false;
    const int limit = arguments.value(u"limit"_s, QString::number(kDefaultLimit)).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > kLargestLimit)
        //: vi: --limit cần một số từ 1 đến %1.
        return reportUsage(console, Tr::tr("--limit needs a number from 1 to %1.").arg(kLargestLimit));

    auto database = openLedger(arguments.positional.at(0), OpenMode::ReadOnly, arguments, console);
    if (!database)
        return reportFault(console, database.error());
    const auto hits = searchLedger(**database, arguments.positional.at(1), limit);
    if (!hits)
        return reportFault(console, hits.error());
    if (format == u"text") {
        printText(*hits, console.language(), console.out);
        if (hits->isEmpty())
            //: vi: Không tìm thấy.
            console.err << Tr::tr("Nothing found.") << '\n';
        return kDone;
    }
    printJson(*hits, console.out);
    return kDone;
}

} // namespace

Command searchCommand()
{
    return {.verb = u"search"_s,
            .synopsis = u"LEDGER TEXT"_s,
            .leastPositional = 2,
            .mostPositional = 2,
            //: vi: tìm theo tên, số định danh, điện thoại, mã hồ sơ
            .summary = [] { return Tr::tr("finds by names, numbers, phones and codes, the best first"); },
            .example = u"somotcua-cli search vong-xuyen.somotcua \"nguyen hoa\" --format json"_s,
            .options =
                [] {
                    return QList<Option>{//: vi: nhiều nhất bao nhiêu dòng
                                         {u"limit"_s, u"50"_s, Tr::tr("at most so many")},
                                         //: vi: dạng câu trả lời
                                         {u"format"_s, u"text|json"_s, Tr::tr("form of the answer")}};
                },
            .run = run};
}

} // namespace somotcua
