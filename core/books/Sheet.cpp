#include "Sheet.h"

#include "text/Fold.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kLeastHeadings = 4;
/// Where the headings are looked for first; only a sheet without them is walked to its end for each delimiter.
constexpr qint64 kUsualHead = 1 << 16;

/// Spreadsheets and other packed files are told by their first bytes.
bool isPacked(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06") || bytes.startsWith("\xD0\xCF\x11\xE0")
        || bytes.startsWith("%PDF");
}

Result<QHash<QString, HeadingMeaning>> readMap(const QHash<QString, QString> &map)
{
    QHash<QString, HeadingMeaning> meanings;
    for (const auto &[heading, id] : map.asKeyValueRange()) {
        if (id.isEmpty() || id == u"ignore"_s) {
            meanings.insert(headingKey(heading), {HeadingMeaning::Kind::Ignored});
            continue;
        }
        const auto column = columnFromId(id);
        if (!column)
            return fail(Fault::BookColumn, id);
        // Whoever maps a heading means it: it goes before all others of its column.
        meanings.insert(headingKey(heading), {HeadingMeaning::Kind::Known, *column, -1});
    }
    return meanings;
}

/// `="001085012345"` keeps a spreadsheet from taking a number for a number.
QString withoutFormula(const QString &text)
{
    const bool quoted = text.size() >= 3 && text.startsWith(u"=\""_s) && text.endsWith(u'"');
    return quoted ? text.sliced(2, text.size() - 3) : text;
}

bool isBlank(const QString &text)
{
    return QStringView(text).trimmed().isEmpty();
}

} // namespace

Result<Sheet> Sheet::read(const QString &path, std::optional<TextEncoding> encoding, const QHash<QString, QString> &map)
{
    if (!QFileInfo::exists(path))
        return fail(Fault::FileMissing, path);
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(Fault::FileUnreadable, path, file.errorString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(Fault::FileUnreadable, path, file.errorString());
    return fromBytes(bytes, path, encoding, map);
}

Result<Sheet> Sheet::fromBytes(const QByteArray &bytes, const QString &name, std::optional<TextEncoding> encoding,
                               const QHash<QString, QString> &map)
{
    if (isPacked(bytes))
        return fail(Fault::BookKind, name);
    const auto meanings = readMap(map);
    if (!meanings)
        return passOn(meanings);
    auto decoded = decodeText(bytes, encoding);
    if (!decoded)
        return fail(decoded.error().fault, name, decoded.error().subject);

    Sheet sheet;
    sheet.m_text = std::move(decoded->utf8);
    sheet.m_encoding = decoded->encoding;
    const SeparatorLine separator = separatorLine(sheet.m_text);
    sheet.m_start = separator.length;
    const QByteArray delimiters = separator.delimiter != 0 ? QByteArray(1, separator.delimiter) : ",;\t"_ba;

    bool quoteOpen = false;
    for (const qint64 limit : {kUsualHead, qint64(sheet.m_text.size())}) {
        Headings best;
        char delimiter = ',';
        for (const char candidate : delimiters) {
            Headings found = sheet.findHeadings(candidate, limit, *meanings);
            quoteOpen = quoteOpen || found.quoteOpen;
            if (found.known > best.known) {
                best = std::move(found);
                delimiter = candidate;
            }
        }
        if (best.known >= kLeastHeadings) {
            sheet.keepHeadings(std::move(best), delimiter);
            return sheet;
        }
    }
    return fail(quoteOpen ? Fault::BookQuoteOpen : Fault::BookWithoutHeading, name);
}

Sheet::Headings Sheet::findHeadings(char delimiter, qint64 limit, const QHash<QString, HeadingMeaning> &map) const
{
    CsvReader reader(QByteArrayView(m_text).sliced(m_start), delimiter);
    Headings headings;
    while (reader.next() && reader.offset() < limit) {
        QList<Place> places;
        int known = 0;
        for (const QString &cell : reader.cells()) {
            const QString key = headingKey(cell);
            const HeadingMeaning meaning = map.contains(key) ? map.value(key) : meaningOf(cell);
            known += meaning.kind == HeadingMeaning::Kind::Known ? 1 : 0;
            places.append({meaning, cell.trimmed()});
        }
        if (known < kLeastHeadings)
            continue;
        headings.places = std::move(places);
        headings.known = known;
        headings.offset = reader.offset();
        headings.row = reader.row();
        break;
    }
    headings.quoteOpen = reader.quoteOpen();
    return headings;
}

void Sheet::keepHeadings(Headings headings, char delimiter)
{
    m_delimiter = delimiter;
    m_headingOffset = headings.offset;
    m_headingRow = headings.row;
    m_places = std::move(headings.places);
    for (qsizetype place = 0; place < m_places.size(); ++place) {
        const HeadingMeaning &meaning = m_places.at(place).meaning;
        if (meaning.kind == HeadingMeaning::Kind::Known)
            m_placesOf.at(size_t(meaning.column)).append(place);
    }
    for (QList<qsizetype> &places : m_placesOf) {
        std::ranges::stable_sort(places, {}, [this](qsizetype place) { return m_places.at(place).meaning.rank; });
    }
}

QString Sheet::headingOf(BookColumn column) const
{
    const QList<qsizetype> &places = m_placesOf.at(size_t(column));
    return places.isEmpty() ? officialHeading(column) : m_places.at(places.first()).heading;
}

CsvReader Sheet::rows() const
{
    CsvReader reader(QByteArrayView(m_text).sliced(m_start), m_delimiter);
    reader.at({.offset = m_headingOffset, .row = m_headingRow});
    return reader;
}

SheetRow Sheet::rowOf(const QStringList &cells) const
{
    SheetRow row;
    const auto textAt = [&cells](qsizetype place) {
        return place < cells.size() ? withoutFormula(cells.at(place)) : QString();
    };
    for (size_t column = 0; column < kColumnCount; ++column) {
        QString &text = row.cells.texts.at(column);
        for (const qsizetype place : m_placesOf.at(column)) {
            QString cell = textAt(place);
            if (isBlank(cell))
                continue;
            if (isBlank(text))
                text = std::move(cell);
            else if (!tidy(text).contains(tidy(cell))) // a year beside the whole day says nothing new
                row.others.append({m_places.at(place).heading, cell});
        }
    }
    for (qsizetype place = 0; place < cells.size(); ++place) {
        const bool known = place < m_places.size() && m_places.at(place).meaning.kind != HeadingMeaning::Kind::Unknown;
        if (!known && !isBlank(cells.at(place)))
            row.others.append({place < m_places.size() ? m_places.at(place).heading : QString(), textAt(place)});
    }
    return row;
}

} // namespace somotcua
