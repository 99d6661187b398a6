#include "XlsxWriter.h"

#include "SheetText.h"
#include "XlsxSheet.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

void setProperties(lxw_workbook *workbook, const Report &report)
{
    QByteArray title = cellText(report.title, kLongestProperty);
    QByteArray subject = cellText(report.furniture.periodLine, kLongestProperty);
    QByteArray company = cellText(report.unitName, kLongestProperty);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.company = company.data();
    workbook_set_properties(workbook, &properties);
}

} // namespace

Result<QByteArray> asXlsx(const Report &report)
{
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
    XlsxSheet sheet(workbook, report);
    sheet.write();
    const bool tooLong = sheet.isTooLong();
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return fail(Fault::FileUnwritable, path, QString::fromUtf8(lxw_strerror(error)));
    if (tooLong)
        return fail(Fault::FileUnwritable, {}, u"more rows than a sheet holds"_s);

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::FileUnwritable, path, file.errorString());
    return file.readAll();
}

} // namespace somotcua
