#include "XlsxWriter.h"

#include "DocumentWords.h"
#include "SheetLayout.h"
#include "SheetText.h"
#include "XlsxSheet.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

void setProperties(lxw_workbook *workbook, const Report &report)
{
    const DocumentWords words = documentWords(report);
    QByteArray title = cellText(words.title, kLongestProperty);
    QByteArray subject = cellText(words.subject, kLongestProperty);
    QByteArray unit = cellText(words.unit, kLongestProperty);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = unit.data();
    properties.company = unit.data();
    properties.created = words.moment.toSecsSinceEpoch(); // not the present: the same report gives the same bytes
    workbook_set_properties(workbook, &properties);
    workbook_set_custom_property_string(workbook, "Language", words.language.toUtf8().constData());
}

} // namespace

Result<QByteArray> asXlsx(const Report &report)
{
    const QList<PrintedSheet> sheets = layOutSheets(report);
    if (std::ranges::any_of(sheets, [](const PrintedSheet &sheet) { return sheet.rows() > kMostRows; }))
        return fail(Fault::FileUnwritable, {}, u"more rows than a sheet holds"_s);

    // The library writes files only; a folder of our own keeps a half workbook away from the one asked for.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(Fault::FileUnwritable, folder.path(), folder.errorString());
    const QString path = folder.filePath(u"report.xlsx"_s);
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!workbook)
        return fail(Fault::FileUnwritable, path, u"no workbook"_s);

    setProperties(workbook, report);
    SheetFormats formats(workbook);
    for (const PrintedSheet &sheet : sheets)
        XlsxSheet(workbook, sheet, formats).write();
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return fail(Fault::FileUnwritable, path, QString::fromUtf8(lxw_strerror(error)));

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::FileUnwritable, path, file.errorString());
    return file.readAll();
}

} // namespace somotcua
