#include "SheetPayload.h"

#include "Shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

// What begins a line.
constexpr QChar kBlock = u'#';
constexpr QChar kRow = u'-';
constexpr QChar kTotal = u'=';
constexpr QChar kLeftOut = u'~';
constexpr QChar kTally = u'*'; // of a column of the rows left out
constexpr QChar kSentence = u'"';
constexpr QChar kBetween = u'\t';
constexpr QChar kParts = u'|'; // of a term, of a column
constexpr QChar kText = u'\''; // a text among figures
const QString kKinds = u"tcpndo"_s; // in the order of ColumnKind
const QString kEmptyText = uR"(\0)"_s;

QString escaped(QString text)
{
    return text.replace(u'\\', uR"(\\)"_s)
        .replace(u'\n', uR"(\n)"_s)
        .replace(u'\t', uR"(\t)"_s)
        .replace(u'|', uR"(\p)"_s);
}

QString plain(const QString &text)
{
    QString result;
    for (qsizetype index = 0; index < text.size(); ++index) {
        if (text[index] != u'\\' || index + 1 == text.size()) {
            result += text[index];
            continue;
        }
        ++index;
        const QChar letter = text[index];
        if (letter != u'0')
            result += letter == u'n' ? u'\n' : letter == u't' ? u'\t' : letter == u'p' ? u'|' : letter;
    }
    return result;
}

QString number(double value, ColumnKind kind)
{
    return QString::fromLatin1(
        QByteArray::number(rounded(value, decimalsOf(kind)), 'g', QLocale::FloatingPointShortest));
}

QString written(const QVariant &cell, ColumnKind kind)
{
    if (isUnknown(cell))
        return {};
    const QString mark = kind == ColumnKind::Text ? QString() : QString(kText);
    if (cell.typeId() == qMetaTypeId<Term>()) {
        const Term word = cell.value<Term>();
        return mark + escaped(word.id) + kParts + escaped(word.label);
    }
    if (machineText(cell) || kind == ColumnKind::Text) {
        const QString text = cell.toString();
        return mark + (text.isEmpty() ? kEmptyText : escaped(text));
    }
    switch (kind) {
    case ColumnKind::Text:
    case ColumnKind::Count:
    case ColumnKind::Ordinal:
        return QString::number(cell.toLongLong());
    case ColumnKind::Percent:
    case ColumnKind::Number:
        return number(cell.toDouble(), kind);
    case ColumnKind::Date:
        return cell.toDate().toString(u"yyyyMMdd"_s);
    }
    Q_UNREACHABLE();
}

QVariant readText(const QString &text)
{
    const qsizetype parts = text.indexOf(kParts);
    if (parts < 0)
        return plain(text).isNull() ? QVariant(u""_s) : QVariant(plain(text));
    return QVariant::fromValue(Term{plain(text.left(parts)), plain(text.mid(parts + 1))});
}

/// Nothing when the text is no cell of this kind.
std::optional<QVariant> read(const QString &text, ColumnKind kind)
{
    if (text.isEmpty())
        return QVariant();
    if (kind == ColumnKind::Text)
        return readText(text);
    if (text.startsWith(kText))
        return readText(text.mid(1));
    bool isRead = false;
    if (kind == ColumnKind::Count || kind == ColumnKind::Ordinal) {
        const qint64 count = text.toLongLong(&isRead);
        return isRead ? std::optional(QVariant(count)) : std::nullopt;
    }
    if (kind == ColumnKind::Date) {
        const QDate day = QDate::fromString(text, u"yyyyMMdd"_s);
        return day.isValid() ? std::optional(QVariant(day)) : std::nullopt;
    }
    const double value = text.toDouble(&isRead);
    return isRead ? std::optional(QVariant(value)) : std::nullopt;
}

QString line(QChar mark, const Row &row, const QList<Column> &columns)
{
    QStringList cells;
    for (qsizetype index = 0; index < columns.size(); ++index)
        cells << written(row.value(index), columns[index].kind);
    return mark + cells.join(kBetween);
}

std::optional<Row> readRow(const QString &text, const QList<Column> &columns)
{
    const QStringList cells = text.split(kBetween);
    if (cells.size() != columns.size())
        return std::nullopt;
    Row row;
    for (qsizetype index = 0; index < columns.size(); ++index) {
        const auto cell = read(cells[index], columns[index].kind);
        if (!cell)
            return std::nullopt;
        row << *cell;
    }
    return row;
}

QString head(const Block &block)
{
    QStringList parts{kBlock + escaped(block.id), escaped(block.title)};
    for (const Column &column : block.columns) {
        const QChar kind = kKinds[qsizetype(column.kind)];
        QStringList words{(column.sign ? kind.toUpper() : kind) + escaped(column.id), escaped(column.label)};
        if (!column.group.isEmpty())
            words << escaped(column.group);
        parts << words.join(kParts);
    }
    return parts.join(kBetween);
}

std::optional<Column> readColumn(const QString &text)
{
    const QStringList words = text.split(kParts);
    const qsizetype kind = text.isEmpty() ? -1 : kKinds.indexOf(text[0].toLower());
    if (kind < 0 || words.size() < 2)
        return std::nullopt;
    return Column{plain(words[0].mid(1)), plain(words[1]), ColumnKind(kind), plain(words.value(2)), 0,
                  text[0].isUpper()};
}

std::optional<Block> readHead(const QString &text)
{
    const QStringList parts = text.split(kBetween);
    if (parts.size() < 2)
        return std::nullopt;
    Block block{plain(parts[0]), plain(parts[1]), {}, {}, {}};
    for (const QString &part : parts.mid(2)) {
        const auto column = readColumn(part);
        if (!column)
            return std::nullopt;
        block.columns << *column;
    }
    return block;
}

QString line(const ListTally &tally)
{
    QStringList cells{escaped(tally.column)};
    for (const auto &[word, count] : tally.words)
        cells << written(QVariant::fromValue(word), ColumnKind::Text) << QString::number(count);
    return kTally + cells.join(kBetween);
}

std::optional<ListTally> readTally(const QString &text)
{
    const QStringList cells = text.split(kBetween);
    ListTally tally{plain(cells.first()), {}};
    for (qsizetype index = 1; index < cells.size(); index += 2) {
        bool isRead = false;
        const qint64 count = cells.value(index + 1).toLongLong(&isRead);
        if (!isRead)
            return std::nullopt;
        tally.words.emplaceBack(readText(cells.at(index)).value<Term>(), count);
    }
    return tally;
}

bool readLine(const QString &text, QList<Block> *blocks, LeftOutRows *leftOut)
{
    const QString rest = text.mid(1);
    if (text.startsWith(kBlock)) {
        const auto block = readHead(rest);
        if (block)
            *blocks << *block;
        return block.has_value();
    }
    if (blocks->isEmpty())
        return false;
    Block &block = blocks->last();
    if (text.startsWith(kLeftOut)) {
        bool isRead = false;
        leftOut->insert(block.id, {rest.toLongLong(&isRead)});
        return isRead;
    }
    if (text.startsWith(kTally)) {
        const auto tally = readTally(rest);
        if (tally)
            (*leftOut)[block.id].tallies << *tally;
        return tally.has_value();
    }
    const auto row = readRow(rest, block.columns);
    if (!row || (!text.startsWith(kRow) && !text.startsWith(kTotal)))
        return false;
    if (text.startsWith(kTotal))
        block.total = *row;
    else
        block.rows << *row;
    return true;
}

} // namespace

bool isSummary(const Block &block)
{
    return block.rows.size() == 1 && !block.total
        && std::ranges::none_of(block.columns, [](const Column &column) { return column.kind == ColumnKind::Text; });
}

QByteArray payloadOf(const Report &report, const QSet<QString> &withoutRows)
{
    const auto lists = listCountsOf(report);
    QStringList lines{
        QStringList{escaped(report.language), escaped(report.unitName), escaped(report.title)}.join(kBetween)};
    for (const Block &block : report.blocks) {
        lines << head(block);
        const bool leavesOut = withoutRows.contains(block.id);
        if (leavesOut && !block.rows.isEmpty()) {
            lines << kLeftOut + QString::number(block.rows.size());
            for (const ListTally &tally : lists.value(block.id).tallies)
                lines << line(tally);
        }
        for (const Row &row : block.rows) {
            if (!leavesOut)
                lines << line(kRow, row, block.columns);
        }
        if (block.total)
            lines << line(kTotal, *block.total, block.columns);
    }
    return lines.join(u'\n').toUtf8();
}

QByteArray withSentence(const QByteArray &figures, const Report &report)
{
    if (report.sentence.isEmpty())
        return figures;
    return figures + '\n' + QString(kSentence + escaped(textOf(report.sentence))).toUtf8();
}

QByteArray withoutSentence(const QByteArray &payload)
{
    const qsizetype line = payload.lastIndexOf('\n');
    return QString::fromUtf8(payload.mid(line + 1)).startsWith(kSentence) ? payload.left(line) : payload;
}

bool readPayload(const QByteArray &payload, Report *report, LeftOutRows *leftOut)
{
    const QStringList lines = QString::fromUtf8(payload).split(u'\n');
    const QStringList names = lines.constFirst().split(kBetween);
    if (names.size() != 3)
        return false;
    report->language = plain(names[0]);
    report->unitName = plain(names[1]);
    report->title = plain(names[2]);
    return std::ranges::all_of(lines.mid(1), [&](const QString &text) {
        if (!text.startsWith(kSentence))
            return readLine(text, &report->blocks, leftOut);
        report->sentence = {SentencePiece{plain(text.mid(1))}};
        return true;
    });
}

} // namespace somotcua
