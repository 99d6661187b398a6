#include "ExportBook.h"

#include "EntryReader.h"
#include "imports/BookStore.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// The columns of a written book, in the order of the office's own.
const QList<BookColumn> &writtenColumns()
{
    static const QList<BookColumn> list = [] {
        QList<BookColumn> all = columns();
        all.removeAll(BookColumn::FamilyName);
        all.removeAll(BookColumn::GivenName);
        return all;
    }();
    return list;
}

/// A cell that no spreadsheet takes for a formula and import reads again (contract §4).
void appendCell(QByteArray &line, const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && u"=+-@"_s.contains(cell.front()))
        cell.prepend(u'\'');
    const bool quoted = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')
        || cell != cell.trimmed();
    if (!quoted) {
        line.append(cell.toUtf8());
        return;
    }
    cell.replace(u'"', u"\"\""_s);
    line.append('"').append(cell.toUtf8()).append('"');
}

template <typename TextOf>
QByteArray lineOf(TextOf textOf)
{
    QByteArray line;
    for (const BookColumn column : writtenColumns()) {
        if (column != writtenColumns().first())
            line.append(',');
        appendCell(line, textOf(column));
    }
    return line.append("\r\n");
}

} // namespace

Result<qint64> exportBook(Database &database, const std::optional<Period> &period, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Fault::FileUnwritable, path, file.errorString());
    file.write("\xEF\xBB\xBF");
    file.write(lineOf(officialHeading));
    BookStore book(database, BookStore::Persons::KeptApart);
    const auto count = book.walk(period, [&file, &path](AssistId, const AssistEntry &entry) -> Result<> {
        const RowCells cells = writtenCells(entry);
        const QByteArray line = lineOf([&cells](BookColumn column) { return cells[column]; });
        if (file.write(line) != line.size())
            return fail(Fault::FileUnwritable, path, file.errorString());
        return {};
    });
    if (!count)
        return count;
    if (!file.commit())
        return fail(Fault::FileUnwritable, path, file.errorString());
    return count;
}

} // namespace somotcua
