#include "importing/BookRows.h"

#include <algorithm>
#include <tuple>

namespace somotcua {

namespace {

constexpr qint64 kRowsBetweenProgress = 512;

BookRemark remarkOf(const QString &file, qint64 row, const Sheet &sheet, const CellRemark &remark)
{
    // Where the name stands in two columns, the second one must not be empty.
    const BookColumn column
        = remark.column == BookColumn::Citizen && !sheet.has(BookColumn::Citizen) && sheet.has(BookColumn::GivenName)
        ? BookColumn::GivenName
        : remark.column;
    return {file, row, sheet.headingOf(column), remark.value, remark.reason};
}

} // namespace

Result<BookRows> BookRows::read(const ImportRequest &request, QDate today, ImportAnswer &answer,
                                const Progress &progress)
{
    BookRows rows;
    rows.m_today = today;
    std::optional<TextEncoding> encoding;
    if (!request.encoding.isEmpty()) {
        encoding = encodingFromName(request.encoding);
        if (!encoding)
            return fail(Fault::BookEncoding, request.encoding);
    }
    for (const QString &file : request.files) {
        auto sheet = Sheet::read(file, encoding, request.map);
        if (!sheet)
            return passOn(sheet);
        rows.m_size += sheet->size();
        rows.m_sheets.push_back(std::move(*sheet));
    }

    qint64 bytesBefore = 0;
    for (size_t file = 0; file < rows.m_sheets.size(); ++file) {
        const Sheet &sheet = rows.m_sheets.at(file);
        const QString &name = request.files.at(qsizetype(file));
        CsvReader reader = sheet.rows();
        rows.m_readers.push_back(reader);
        while (reader.next()) {
            const SheetRow cells = sheet.rowOf(reader.cells());
            if (cells.isBlank())
                continue;
            ++answer.read;
            const ReadEntry read = readEntry(cells, today);
            for (const CellRemark &warning : read.warnings) {
                if (!read.refusal)
                    answer.warnings.append(remarkOf(name, reader.row(), sheet, warning));
            }
            if (read.refusal)
                answer.refused.append(remarkOf(name, reader.row(), sheet, *read.refusal));
            else
                rows.m_places.push_back(
                    {reader.offset(), reader.row(), int(file), qint32(read.entry.day.toJulianDay())});
            if (progress && answer.read % kRowsBetweenProgress == 0
                && !progress(bytesBefore + reader.offset(), 2 * rows.m_size))
                return fail(Fault::Stopped, name);
        }
        if (reader.quoteOpen())
            return fail(Fault::BookQuoteOpen, name + u':' + QString::number(reader.row()));
        bytesBefore += sheet.size();
    }
    std::ranges::sort(rows.m_places, [](const Place &a, const Place &b) {
        return std::tie(a.day, a.file, a.row) < std::tie(b.day, b.file, b.row);
    });
    return rows;
}

AssistEntry BookRows::entryAt(const Place &place)
{
    CsvReader &reader = m_readers.at(size_t(place.file));
    reader.at({.offset = place.offset, .row = place.row});
    return readEntry(m_sheets.at(size_t(place.file)).rowOf(reader.cells()), m_today).entry;
}

QStringList BookRows::encodings() const
{
    QStringList names;
    for (const Sheet &sheet : m_sheets)
        names.append(idOf(sheet.encoding()));
    return names;
}

} // namespace somotcua
