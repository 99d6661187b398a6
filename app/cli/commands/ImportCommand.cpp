#include "Command.h"
#include "ImportBook.h"
#include "OpenedLedger.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::ImportCommand)
};

QList<Option> options()
{
    return {
        //: vi: chỉ xem trước, không ghi gì
        {u"dry-run"_s, {}, Tr::tr("tells what would happen and writes nothing")},
        //: vi: bảng mã của tệp: utf-8, utf-16, windows-1258, windows-1252, tcvn3, vni, viscii
        {u"encoding"_s, u"E"_s,
         Tr::tr("encoding of the files: utf-8, utf-16, windows-1258, windows-1252, tcvn3, vni, viscii")},
        //: vi: trang tính của bảng tính (sẽ dùng khi nhập được bảng tính)
        {u"sheet"_s, u"S"_s, Tr::tr("the sheet of a spreadsheet, once spreadsheets can come in")},
        //: vi: tệp JSON: tiêu đề cột → mã cột
        {u"map"_s, u"FILE"_s, Tr::tr("a JSON object: heading → id")},
        //: vi: dạng câu trả lời
        {u"format"_s, u"text|json"_s, Tr::tr("form of the answer")},
    };
}

Result<QHash<QString, QString>> readMap(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? Fault::FileUnreadable : Fault::FileMissing, path, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return fail(Fault::MapUnreadable, path, error.errorString());
    QHash<QString, QString> map;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        map.insert(entry.key(), entry.value().toString());
    return map;
}

QJsonArray toJson(const QList<BookRemark> &remarks)
{
    QJsonArray array;
    for (const BookRemark &remark : remarks)
        array.append(QJsonObject{{u"file"_s, remark.file},
                                 {u"row"_s, remark.row},
                                 {u"heading"_s, remark.heading},
                                 {u"value"_s, remark.value},
                                 {u"reason"_s, remark.reason}});
    return array;
}

void printJson(const ImportAnswer &answer, Console &console)
{
    const QJsonObject object{{u"read"_s, answer.read},
                             {u"assists"_s, answer.assists},
                             {u"dossiers"_s, answer.dossiers},
                             {u"updated"_s, answer.updated},
                             {u"unchanged"_s, answer.unchanged},
                             {u"refused"_s, toJson(answer.refused)},
                             {u"warnings"_s, toJson(answer.warnings)}};
    console.out << QString::fromUtf8(QJsonDocument(object).toJson());
}

void printRemarks(const QString &heading, const QList<BookRemark> &remarks, Console &console)
{
    if (remarks.isEmpty())
        return;
    console.out << heading << '\n';
    for (const BookRemark &remark : remarks) {
        //: %1 file, %2 row, %3 heading, %4 value, %5 reason
        //: vi: %1, dòng %2, cột %3, “%4”: %5
        console.out << "  "
                    << Tr::tr("%1, row %2, column %3, “%4”: %5")
                           .arg(remark.file, QString::number(remark.row), remark.heading, remark.value, remark.reason)
                    << '\n';
    }
}

/// An encoding that was found out is a guess that a person should see.
void printEncodings(const ImportAnswer &answer, const QStringList &files, Console &console)
{
    for (qsizetype place = 0; place < files.size(); ++place) {
        const QString encoding = answer.encodings.value(place);
        if (encoding != u"utf-8")
            //: %1 file, %2 an encoding
            //: vi: Tệp %1 được đọc theo bảng mã %2.
            console.out << Tr::tr("The file %1 was read as %2.").arg(files.at(place), encoding) << '\n';
    }
}

void printText(const ImportAnswer &answer, ImportMode mode, Console &console)
{
    const QString counts =
        //: vi: đọc %1 dòng: %2 lượt mới, %3 hồ sơ mới, %4 cập nhật, %5 giữ nguyên, %6 bị từ chối.
        Tr::tr("%1 rows read: %2 new assists, %3 new dossiers, %4 updated, %5 unchanged, %6 refused.")
            .arg(QString::number(answer.read), QString::number(answer.assists), QString::number(answer.dossiers),
                 QString::number(answer.updated), QString::number(answer.unchanged),
                 QString::number(answer.refused.size()));
    //: vi: Xem trước, chưa ghi gì:
    const QString preview = Tr::tr("A preview, nothing is written:");
    console.out << (mode == ImportMode::DryRun ? preview + u' ' + counts : counts) << '\n';
    //: vi: Bị từ chối, sửa trong tệp rồi nhập lại:
    printRemarks(Tr::tr("Refused; mend them in the file and import it again:"), answer.refused, console);
    //: vi: Cần xem lại:
    printRemarks(Tr::tr("To be checked:"), answer.warnings, console);
}

int run(const Arguments &arguments, Console &console)
{
    const QString format = arguments.value(u"format"_s, u"text"_s);
    if (format != u"text" && format != u"json")
        //: vi: --format của import là text hoặc json, không phải “%1”.
        return reportUsage(console, Tr::tr("--format of import is text or json, not “%1”.").arg(format));

    ImportRequest request;
    request.files = arguments.positional.mid(1);
    request.mode = arguments.has(u"dry-run"_s) ? ImportMode::DryRun : ImportMode::Write;
    request.encoding = arguments.value(u"encoding"_s);
    if (!request.encoding.isEmpty() && !isEncodingName(request.encoding))
        //: vi: Không có bảng mã “%1”. Ghi utf-8, utf-16, windows-1258, windows-1252, tcvn3, vni hoặc viscii.
        return reportUsage(console,
                           Tr::tr("There is no encoding “%1”. Write utf-8, utf-16, windows-1258, windows-1252, "
                                  "tcvn3, vni or viscii.")
                               .arg(request.encoding));

    auto database = openLedger(arguments.positional.constFirst(), OpenMode::ReadWrite, arguments, console);
    if (!database)
        return reportFault(console, database.error());
    if (const auto path = arguments.given(u"map"_s)) {
        const auto map = readMap(*path);
        if (!map)
            return reportFault(console, map.error());
        request.map = *map;
    }
    const auto answer = [&] {
        ProgressLine progress(console);
        return importBook(**database, request, stampOf(arguments), progress.callback());
    }();
    if (!answer)
        return reportFault(console, answer.error());
    if (format == u"json")
        printJson(*answer, console);
    else {
        printEncodings(*answer, request.files, console);
        printText(*answer, request.mode, console);
    }
    return answer->refused.isEmpty() ? kDone : kSomeRowsRefused;
}

} // namespace

Command importCommand()
{
    return {.verb = u"import"_s,
            .synopsis = u"LEDGER FILE…"_s,
            .leastPositional = 2,
            .mostPositional = -1,
            //: vi: nhập sổ hỗ trợ từ tệp CSV
            .summary = [] { return Tr::tr("takes assistance books in, from CSV files"); },
            .example = u"somotcua-cli import vong-xuyen.somotcua so-2024.csv --dry-run"_s,
            .options = options,
            .run = run};
}

} // namespace somotcua
