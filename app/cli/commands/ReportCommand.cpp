#include "BuildReport.h"
#include "Command.h"
#include "ExplainOption.h"
#include "Invariants.h"
#include "IssuedOption.h"
#include "OpenedLedger.h"
#include "PdfFile.h"
#include "PeriodOptions.h"
#include "ReadSnapshot.h"
#include "ReportFile.h"
#include "WholeFile.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::ReportCommand)
};

enum class Format
{
    Text,
    Json,
    Csv,
    Xlsx,
    Ods,
    Pdf
};

std::optional<Format> formatFromId(const QString &id)
{
    static const QHash<QString, Format> formats
        = {{u"text"_s, Format::Text}, {u"json"_s, Format::Json}, {u"csv"_s, Format::Csv},
           {u"xlsx"_s, Format::Xlsx}, {u"ods"_s, Format::Ods},   {u"pdf"_s, Format::Pdf}};
    const auto found = formats.constFind(id);
    return found == formats.constEnd() ? std::nullopt : std::optional(*found);
}

bool needsFile(Format format)
{
    return format == Format::Xlsx || format == Format::Ods || format == Format::Pdf;
}

QString kindList(const QString &between)
{
    QStringList ids;
    for (const ReportKind kind : reportKinds())
        ids << idOf(kind);
    return ids.join(between);
}

QList<Option> options()
{
    return QList<Option>{
               //: vi: dạng của báo cáo; xlsx, ods và pdf cần -o
               {u"format"_s, u"text|json|csv|xlsx|ods|pdf"_s, Tr::tr("form of the report; xlsx, ods and pdf need -o")},
               //: vi: tệp sẽ ghi
               {u"output"_s, u"FILE"_s, Tr::tr("the file to write"), u'o'},
               //: vi: CSV cho máy đọc: mã cột làm tiêu đề, không BOM
               {u"raw"_s, {}, Tr::tr("CSV for programs: ids as headings, no BOM")},
               //: vi: thay cho báo cáo: các dòng đứng sau một số, như by-field/total/assists
               {u"explain"_s, u"BLOCK/ROW/COLUMN"_s,
                Tr::tr("in place of the report: the rows behind a figure, such as by-field/total/assists")},
               {u"full"_s,
                {},
                //: vi: register với số điện thoại đầy đủ; việc này được ghi lại
                Tr::tr("register with whole phone numbers; this is written down")},
               //: vi: báo cáo đã phát hành có mã này, đúng như khi phát hành
               {u"issued"_s, u"CODE"_s, Tr::tr("the issued report with this code, as it went out")},
           }
    + periodOptions() + againstOptions();
}

Result<QByteArray> bytesIn(Format format, bool raw, const Report &report)
{
    if (format == Format::Pdf)
        return asPdf(layOut(report));
    const ReportFormat form = format == Format::Json ? ReportFormat::Json
        : format == Format::Xlsx                     ? ReportFormat::Xlsx
        : format == Format::Ods                      ? ReportFormat::Ods
        : format == Format::Text                     ? ReportFormat::Text
        : raw                                        ? ReportFormat::RawCsv
                                                     : ReportFormat::Csv;
    return bytesOf(report, form);
}

Result<> print(const QByteArray &bytes, Console &console)
{
    console.out.flush();
    QFile standardOutput;
    if (!standardOutput.open(stdout, QIODevice::WriteOnly))
        return fail(Fault::FileUnwritable, u"-"_s, standardOutput.errorString());
    return writeWhole(standardOutput, bytes);
}

int run(const Arguments &arguments, Console &console)
{
    const auto kind = reportKindFromId(arguments.positional.at(0));
    if (!kind)
        //: vi: Không có báo cáo “%1”. Các báo cáo: %2.
        return reportUsage(
            console,
            Tr::tr("There is no report “%1”. The reports: %2.").arg(arguments.positional.at(0), kindList(u" "_s)));
    const QString formatText = arguments.value(u"format"_s, u"text"_s);
    const auto format = formatFromId(formatText);
    if (!format)
        //: vi: --format của report là text, json, csv, xlsx, ods hoặc pdf, không phải “%1”.
        return reportUsage(
            console, Tr::tr("--format of report is text, json, csv, xlsx, ods or pdf, not “%1”.").arg(formatText));
    if (arguments.has(u"raw"_s) && *format != Format::Csv)
        //: vi: --raw chỉ đi cùng --format csv.
        return reportUsage(console, Tr::tr("--raw goes with --format csv only."));
    const bool full = arguments.has(u"full"_s);
    if (full && *kind != ReportKind::Register)
        //: vi: --full chỉ đi cùng báo cáo register.
        return reportUsage(console, Tr::tr("--full goes with the report register only."));
    const QString path = arguments.value(u"output"_s);
    if (needsFile(*format) && path.isEmpty())
        //: vi: --format %1 cần tên tệp: -o TỆP.
        return reportUsage(console, Tr::tr("--format %1 needs the name of a file: -o FILE.").arg(formatText));
    if (arguments.has(u"explain"_s) && *format != Format::Text && *format != Format::Json)
        //: vi: --explain in ra text hoặc json, không phải “%1”.
        return reportUsage(console, Tr::tr("--explain prints text or json, not “%1”.").arg(formatText));
    if (arguments.has(u"explain"_s) && arguments.has(u"issued"_s))
        //: vi: --explain hỏi sổ hiện nay, --issued lấy báo cáo đã phát hành: chỉ dùng một trong hai.
        return reportUsage(
            console, Tr::tr("--explain asks the ledger as it is, --issued gives what went out: use one of them."));
    const bool raw = arguments.has(u"raw"_s);
    const auto make = [&](const Report &report) {
        return bytesIn(*format, raw, report);
    };
    const QString issuedAs = raw ? u"csv-raw"_s : formatText;
    if (arguments.has(u"issued"_s))
        return giveIssued(idOf(*kind), issuedAs, make, arguments, console);
    auto period = readPeriod(arguments);
    const QDate today = localDay(arguments.now);
    if (period && !*period && isOfOneDay(*kind))
        period = Period::between(today, today);
    if (!period)
        return reportUsage(console, period.error());
    if (!*period)
        //: vi: Chưa nêu kỳ báo cáo: --week, --month, --quarter, --half, --year, hoặc --from cùng --to.
        return reportUsage(
            console, Tr::tr("The period is missing: --week, --month, --quarter, --half, --year, or --from with --to."));

    const auto against = readAgainst(arguments);
    if (!against)
        return reportUsage(console, against.error());
    if (*against && *kind != ReportKind::Comparison)
        //: vi: Kỳ so sánh chỉ đi cùng report comparison.
        return reportUsage(console, Tr::tr("A period to compare with goes with report comparison only."));

    auto database = full ? openLedger(arguments.positional.at(1), OpenMode::ReadWrite, arguments, console)
                         : openForReport(arguments, console);
    if (!database)
        return reportFault(console, database.error());
    if (full) {
        if (const auto kept = writeDownFullReport(**database, *kind, **period, stampOf(arguments)); !kept)
            return reportFault(console, kept.error());
    }
    // A report and the rows behind it are of one moment.
    std::optional<ReadSnapshot> snapshot(std::in_place, **database);
    const auto report = buildReport(**database, *kind, **period, arguments.now, console.language(),
                                    full ? Phones::InFull : Phones::Masked, *against);
    if (!report)
        return reportFault(console, report.error());
    if (const auto figure = arguments.given(u"explain"_s))
        return printExplained(**database, *report, {*figure, *format == Format::Json, path}, console);
    if (const auto agreed = figuresAgree(*report); !agreed)
        return reportFault(console, agreed.error());
    snapshot.reset(); // issuing writes
    if (!path.isEmpty()) {
        if (const auto issued = issueToFile(**database, *report, issuedAs, make, arguments, console); !issued)
            return reportFault(console, issued.error());
        return kDone;
    }
    const auto bytes = make(*report);
    const auto written = bytes ? print(*bytes, console) : Result<>(passOn(bytes));
    if (!written)
        return reportFault(console, written.error());
    return kDone;
}

} // namespace

Command reportCommand()
{
    return {.verb = u"report"_s,
            .synopsis = kindList(u"|"_s) + u" LEDGER PERIOD"_s,
            .leastPositional = 2,
            .mostPositional = 2,
            //: vi: làm báo cáo của một kỳ
            .summary = [] { return Tr::tr("makes a report of a period"); },
            .example
            = u"somotcua-cli report weekly-tally vong-xuyen.somotcua --week 2024-W39 --format pdf -o tuan-39.pdf"_s,
            .options = options,
            .run = run};
}

} // namespace somotcua
