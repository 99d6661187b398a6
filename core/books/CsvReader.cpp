#include "CsvReader.h"

namespace somotcua {

namespace {

/// The first place from `from` on where one of a cell's ends stands, else the end of the text.
qsizetype cellEnd(QByteArrayView text, qsizetype from, char delimiter)
{
    qsizetype position = from;
    while (position < text.size()) {
        const char byte = text[position];
        if (byte == delimiter || byte == '\n' || byte == '\r')
            break;
        ++position;
    }
    return position;
}

} // namespace

CsvReader::CsvReader(QByteArrayView utf8, char delimiter)
    : m_text(utf8)
    , m_delimiter(delimiter)
{ }

bool CsvReader::next()
{
    if (m_quoteOpen || m_position >= m_text.size())
        return false;
    ++m_row;
    return readRecord();
}

bool CsvReader::at(Place place)
{
    m_position = place.offset;
    m_row = place.row;
    m_quoteOpen = false;
    return m_position < m_text.size() && readRecord();
}

bool CsvReader::readRecord()
{
    m_begin = m_position;
    m_cells.clear();
    qsizetype position = m_position;
    for (;;) {
        if (position < m_text.size() && m_text[position] == '"') {
            QByteArray cell;
            position = readQuoted(position + 1, cell);
            if (m_quoteOpen)
                return false;
            const qsizetype end = cellEnd(m_text, position, m_delimiter);
            cell.append(m_text.sliced(position, end - position)); // "12" Hòa: what stands behind the quote stays
            m_cells.append(QString::fromUtf8(cell));
            position = end;
        } else {
            const qsizetype end = cellEnd(m_text, position, m_delimiter);
            m_cells.append(QString::fromUtf8(m_text.sliced(position, end - position)));
            position = end;
        }
        if (position >= m_text.size() || m_text[position] != m_delimiter)
            break;
        ++position;
    }
    if (position < m_text.size()) {
        const bool pair = m_text[position] == '\r' && position + 1 < m_text.size() && m_text[position + 1] == '\n';
        position += pair ? 2 : 1;
    }
    m_position = position;
    return true;
}

qsizetype CsvReader::readQuoted(qsizetype position, QByteArray &cell)
{
    for (;;) {
        const qsizetype quote = m_text.indexOf('"', position);
        if (quote < 0) {
            m_quoteOpen = true;
            return m_text.size();
        }
        cell.append(m_text.sliced(position, quote - position));
        if (quote + 1 >= m_text.size() || m_text[quote + 1] != '"')
            return quote + 1;
        cell.append('"');
        position = quote + 2;
    }
}

SeparatorLine separatorLine(QByteArrayView utf8)
{
    qsizetype position = 0;
    const bool quoted = utf8.startsWith('"'); // some programs quote even this line
    if (quoted)
        ++position;
    if (utf8.size() < position + 5 || utf8.sliced(position, 4).compare("sep=", Qt::CaseInsensitive) != 0)
        return {};
    const char delimiter = utf8[position + 4];
    position += 5;
    if (quoted && position < utf8.size() && utf8[position] == '"')
        ++position;
    if (position < utf8.size() && utf8[position] != '\r' && utf8[position] != '\n')
        return {};
    if (utf8.sliced(position).startsWith("\r\n"))
        ++position;
    return {delimiter, qMin(position + 1, utf8.size())};
}

} // namespace somotcua
