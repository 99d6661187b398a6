#pragma once

#include "base/Result.h"
#include "Columns.h"
#include "CsvReader.h"
#include "Encoding.h"

#include <optional>

namespace somotcua {

/// A cell of a book as it stands there.
struct WrittenCell
{
    QString heading; // as the sheet writes it
    QString value;
};

/// One row below the heading row.
struct SheetRow
{
    RowCells cells;
    QList<WrittenCell> others; // filled cells of columns that nobody knows, or that say the same twice differently

    bool isBlank() const { return cells.isBlank() && others.isEmpty(); }
};

/// A text file read as an assistance book: how it is written, where its headings stand, its rows one after another.
/// Keeps the bytes of the file and nothing of its rows.
class Sheet
{
public:
    /// `map` is heading → id and goes before the table of headings; the id "" or "ignore" leaves a column out.
    /// FileMissing, FileUnreadable, BookKind (a spreadsheet or another binary file), BookEncoding, BookColumn (an id
    /// that is none), BookQuoteOpen, BookWithoutHeading; the subject is the file, of BookColumn the id.
    [[nodiscard]] static Result<Sheet> read(const QString &path, std::optional<TextEncoding> encoding,
                                            const QHash<QString, QString> &map);
    /// The same from bytes in hand; `name` is the subject of errors.
    [[nodiscard]] static Result<Sheet> fromBytes(const QByteArray &bytes, const QString &name,
                                                 std::optional<TextEncoding> encoding,
                                                 const QHash<QString, QString> &map);

    TextEncoding encoding() const { return m_encoding; }
    /// The heading under which a column's cells stand; the official one when the sheet has no such column.
    QString headingOf(BookColumn column) const;
    bool has(BookColumn column) const { return !m_placesOf.at(size_t(column)).isEmpty(); }

    /// A reader that stands before the first row below the headings.
    CsvReader rows() const;
    SheetRow rowOf(const QStringList &cells) const;
    qint64 size() const { return m_text.size(); }

private:
    struct Place
    {
        HeadingMeaning meaning;
        QString heading;
    };
    struct Headings
    {
        QList<Place> places;
        int known = 0;
        qint64 offset = 0; // of the heading row
        qint64 row = 0;
        bool quoteOpen = false;
    };

    Headings findHeadings(char delimiter, qint64 limit, const QHash<QString, HeadingMeaning> &map) const;
    void keepHeadings(Headings headings, char delimiter);

    QByteArray m_text;
    qsizetype m_start = 0; // behind a `sep=` line
    TextEncoding m_encoding = TextEncoding::Utf8;
    char m_delimiter = ',';
    qint64 m_headingOffset = 0;
    qint64 m_headingRow = 0;
    QList<Place> m_places;
    /// The places of each column, the one to be asked first in front.
    std::array<QList<qsizetype>, kColumnCount> m_placesOf;
};

} // namespace somotcua
