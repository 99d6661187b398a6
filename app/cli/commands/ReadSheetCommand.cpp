#include "Command.h"
#include "JsonWriter.h"
#include "SheetCode.h"
#include "TextWriter.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::ReadSheetCommand)
};

/// A text that is no sheet's is a wrong command line; a sheet that cannot be trusted is read and refused.
int refuse(SheetTrouble trouble, Console &console)
{
    switch (trouble) {
    case SheetTrouble::NotASheet:
        return reportUsage(
            console,
            //: vi: Nội dung này không phải mã QR của một báo cáo; mã ấy bắt đầu bằng SMC. Quét lại mã in trên báo cáo.
            Tr::tr("This is not the text of a report's QR code, which begins with SMC. Scan the code on the sheet."));
    case SheetTrouble::NewerVersion:
        return reportUsage(
            console,
            //: vi: Báo cáo này do phiên bản Sổ Một Cửa mới hơn in. Cài phiên bản đó để đọc.
            Tr::tr("This sheet was printed by a newer version of Sổ Một Cửa. Install that version to read it."));
    case SheetTrouble::Altered:
        //: vi: Mã của báo cáo không khớp với số kiểm tra: có chữ hoặc số liệu đã bị sửa hay quét thiếu. Quét lại; nếu
        //: vẫn vi: vậy thì hỏi đơn vị gửi, đừng dùng các số liệu này.
        console.err << Tr::tr("The text of the sheet does not agree with its checksum: a character or a figure was "
                              "altered or is missing. Scan it again; if it stays so, ask the unit that sent it and do "
                              "not use these figures.")
                           .simplified()
                    << '\n';
        return kSomeRowsRefused;
    }
    Q_UNREACHABLE();
}

/// How the lists that are on paper only divide; nothing where the text does not say.
QByteArray countsJson(const ReadSheet &sheet)
{
    QByteArray json;
    for (const Block &block : sheet.report.blocks) {
        QByteArray columns;
        for (const ListTally &tally : sheet.leftOut.value(block.id).tallies) {
            QByteArray words;
            for (const auto &[word, count] : tally.words)
                words += (words.isEmpty() ? "" : ", ") + jsonText(word.id) + ": " + QByteArray::number(count);
            columns += (columns.isEmpty() ? "" : ", ") + jsonText(tally.column) + ": {" + words + '}';
        }
        if (!columns.isEmpty())
            json += (json.isEmpty() ? "" : ", ") + jsonText(block.id) + ": {" + columns + '}';
    }
    return json.isEmpty() ? json : ",\n \"counts\": {" + json + '}';
}

/// "Nhóm: Quá hạn 18, Đến hạn hôm nay 2"
QString wordsOf(const ListTally &tally, const Block &block)
{
    const auto column = std::ranges::find(block.columns, tally.column, &Column::id);
    QStringList words;
    for (const auto &[word, count] : tally.words)
        words << word.label + u' ' + QString::number(count);
    return (column == block.columns.cend() ? tally.column : column->label) + u": "_s + words.join(u", "_s);
}

/// The JSON of the report; what is on paper only is said behind it.
QByteArray jsonOf(const ReadSheet &sheet)
{
    QByteArray json = asJson(sheet.report);
    if (sheet.isComplete())
        return json;
    json.truncate(json.lastIndexOf('}'));
    json += ",\n \"complete\": false,\n \"missing_rows\": {";
    QByteArray between;
    for (const Block &block : sheet.report.blocks) {
        if (!sheet.leftOut.contains(block.id))
            continue;
        json += between + jsonText(block.id) + ": " + QByteArray::number(sheet.leftOut.value(block.id).rows);
        between = ", ";
    }
    return json + '}' + countsJson(sheet) + "}\n";
}

QString textOf(const ReadSheet &sheet)
{
    QString text;
    if (!sheet.code.isEmpty())
        //: vi: Mã báo cáo %1
        text += Tr::tr("Sheet %1").arg(sheet.code) + u'\n';
    text += QString::fromUtf8(asText(sheet.report));
    for (const Block &block : sheet.report.blocks) {
        const auto counts = sheet.leftOut.constFind(block.id);
        if (counts == sheet.leftOut.cend())
            continue;
        //: vi: %1: %2 dòng chỉ có trên giấy.
        text += Tr::tr("%1: %2 rows are on paper only.").arg(block.title).arg(counts->rows) + u'\n';
        for (const ListTally &tally : counts->tallies)
            text += wordsOf(tally, block) + u'\n';
    }
    return text;
}

int run(const Arguments &arguments, Console &console)
{
    const QString format = arguments.value(u"format"_s, u"text"_s);
    if (format != u"text" && format != u"json")
        //: vi: --format của read-sheet là text hoặc json, không phải “%1”.
        return reportUsage(console, Tr::tr("--format of read-sheet is text or json, not “%1”.").arg(format));
    QString text = arguments.positional.at(0);
    if (text == u"-") {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            text = QString::fromUtf8(input.readAll());
    }
    const auto sheet = readSheet(text);
    if (!sheet)
        return refuse(sheet.error(), console);
    console.out << (format == u"json" ? QString::fromUtf8(jsonOf(*sheet)) : textOf(*sheet));
    return kDone;
}

} // namespace

Command readSheetCommand()
{
    return {.verb = u"read-sheet"_s,
            .synopsis = u"TEXT|-"_s,
            .leastPositional = 1,
            .mostPositional = 1,
            //: vi: đọc lại số liệu từ mã QR trên báo cáo in
            .summary = [] { return Tr::tr("reads the figures of a printed report from the text of its QR code"); },
            .example = u"zbarimg --quiet --raw bang-tong-hop.png | somotcua-cli read-sheet - --format json"_s,
            .options =
                [] {
                    return QList<Option>{//: vi: dạng câu trả lời
                                         {u"format"_s, u"text|json"_s, Tr::tr("form of the answer")}};
                },
            .run = run};
}

} // namespace somotcua
