#pragma once

#include "base/Result.h"

#include <QByteArrayView>
#include <QStringList>

namespace somotcua {

/// Walks the records of a text sheet in UTF-8, one at a time and without keeping any: quotes double inside quotes, a
/// quoted line break belongs to its cell, lines end with CR, LF or both. A quote counts only where a cell begins.
class CsvReader
{
public:
    CsvReader(QByteArrayView utf8, char delimiter);

    /// Steps to the next record; false at the end, and where a quote that was opened is never closed.
    bool next();
    /// Where a record begins and how it is counted, as told by offset() and row().
    struct Place
    {
        qint64 offset = 0;
        qint64 row = 0;
    };
    /// Steps to the record there.
    bool at(Place place);

    /// The cells of the record as written, without their quotes.
    const QStringList &cells() const { return m_cells; }
    /// Records from 1; an empty line counts, a quoted line break adds none.
    qint64 row() const { return m_row; }
    qint64 offset() const { return m_begin; }
    /// Whether the file ends inside a quote, opened in the record row().
    bool quoteOpen() const { return m_quoteOpen; }

private:
    bool readRecord();
    qsizetype readQuoted(qsizetype position, QByteArray &cell);

    QByteArrayView m_text;
    char m_delimiter;
    qsizetype m_position = 0;
    qsizetype m_begin = 0;
    qint64 m_row = 0;
    bool m_quoteOpen = false;
    QStringList m_cells;
};

/// A first line `sep=;` tells the delimiter and is no record.
struct SeparatorLine
{
    char delimiter = 0; // 0: there is none
    qsizetype length = 0; // with its line end
};
SeparatorLine separatorLine(QByteArrayView utf8);

} // namespace somotcua
