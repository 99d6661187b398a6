#include "TextTable.h"

#include <algorithm>
#include <numeric>
#include <span>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

constexpr int kWidestCell = 44;
constexpr int kWideHeading = 12;
constexpr auto kGap = "  "_L1;

int widthOf(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool wide = (letter >= 0x1100 && letter <= 0x115f) || (letter >= 0x2e80 && letter <= 0xa4cf)
        || (letter >= 0xac00 && letter <= 0xd7a3) || (letter >= 0xf900 && letter <= 0xfaff)
        || (letter >= 0xfe30 && letter <= 0xfe6f) || (letter >= 0xff00 && letter <= 0xff60)
        || (letter >= 0xffe0 && letter <= 0xffe6) || (letter >= 0x1f300 && letter <= 0x1faff)
        || (letter >= 0x20000 && letter <= 0x3fffd);
    return wide ? 2 : 1;
}

QString padded(const QString &text, int width, bool right)
{
    const QString space(std::max(0, width - terminalWidth(text)), u' ');
    return right ? space + text : text + space;
}

QString centred(const QString &text, int width)
{
    const int space = std::max(0, width - terminalWidth(text));
    return QString(space / 2, u' ') + text + QString(space - space / 2, u' ');
}

/// Whole letters (with their marks) of `word` that fit into `width`, at least one.
qsizetype fitting(QStringView word, int width)
{
    qsizetype end = 0;
    int taken = 0;
    while (end < word.size()) {
        const bool pair = word[end].isHighSurrogate() && end + 1 < word.size() && word[end + 1].isLowSurrogate();
        const char32_t letter = pair ? QChar::surrogateToUcs4(word[end], word[end + 1]) : word[end].unicode();
        const int letterWidth = widthOf(letter);
        if (taken + letterWidth > width && end > 0)
            break;
        taken += letterWidth;
        end += pair ? 2 : 1;
    }
    return end;
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines{QString()};
    for (QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const int used = terminalWidth(lines.last());
        if (used > 0 && used + 1 + terminalWidth(word) <= width) {
            lines.last() += u' ' + word.toString();
            continue;
        }
        if (used > 0)
            lines << QString();
        while (terminalWidth(word) > width) {
            const qsizetype end = fitting(word, width);
            lines.last() = word.first(end).toString();
            lines << QString();
            word = word.sliced(end);
        }
        lines.last() = word.toString();
    }
    return lines;
}

int longestWord(const QString &text)
{
    int longest = 0;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        longest = std::max(longest, terminalWidth(word));
    return longest;
}

QString trimmedEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

/// One row of wrapped cells; headings stand on their lowest line, cells on their first.
QString rowText(const QList<QStringList> &cells, const QList<int> &widths, const QList<bool> &right, bool atBottom)
{
    qsizetype height = 1;
    for (const QStringList &cell : cells)
        height = std::max(height, cell.size());

    QString text;
    for (qsizetype line = 0; line < height; ++line) {
        QStringList parts;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const qsizetype offset = atBottom ? height - cells[column].size() : 0;
            parts << padded(line < offset ? QString() : cells[column].value(line - offset), widths[column],
                            right[column]);
        }
        text += trimmedEnd(parts.join(kGap));
    }
    return text;
}

} // namespace

QString terminalText(QString text)
{
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control || letter == QChar::LineSeparator
            || letter == QChar::ParagraphSeparator)
            letter = u' ';
    }
    return text;
}

int terminalWidth(QStringView text)
{
    int width = 0;
    for (const char32_t letter : text.toUcs4())
        width += widthOf(letter);
    return width;
}

TextTable::TextTable(const QList<Heading> &headings)
    : m_headings(headings)
{
    for (Heading &heading : m_headings) {
        heading.label = terminalText(heading.label);
        for (QString &group : heading.groups)
            group = terminalText(group);
    }
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList &row = m_rows.emplace_back();
    for (const QString &cell : cells)
        row << terminalText(cell);
}

void TextTable::addTotal(const QStringList &cells)
{
    m_total.clear();
    for (const QString &cell : cells)
        m_total << terminalText(cell);
}

qsizetype TextTable::levels() const
{
    qsizetype most = 0;
    for (const Heading &heading : m_headings)
        most = std::max(most, heading.groups.size());
    return most;
}

QList<TextTable::Group> TextTable::groups(qsizetype level) const
{
    QList<Group> groups;
    for (qsizetype column = 0; column < m_headings.size();) {
        const QStringList above = m_headings[column].groups.mid(0, level + 1);
        qsizetype end = column + 1;
        while (end < m_headings.size() && above.size() > level && m_headings[end].groups.mid(0, level + 1) == above)
            ++end;
        groups << Group{column, end, above.value(level)};
        column = end;
    }
    return groups;
}

QString TextTable::groupLine(const QList<int> &widths, qsizetype level) const
{
    QStringList parts;
    for (const auto &[first, end, label] : groups(level)) {
        int width = widths[first];
        for (qsizetype column = first + 1; column < end; ++column)
            width += int(kGap.size()) + widths[column];
        parts << centred(label, width);
    }
    const QString line = trimmedEnd(parts.join(kGap));
    return line.size() > 1 ? line : QString();
}

QList<int> TextTable::widths() const
{
    QList<int> widths;
    for (qsizetype column = 0; column < m_headings.size(); ++column) {
        // Headings take two lines if that is not too wide; cells keep to one as far as they are not very long.
        const QString &label = m_headings[column].label;
        int width = std::max(1, longestWord(label));
        while (width < kWideHeading && wrapped(label, width).size() > 2)
            ++width;
        for (const QStringList &row : m_rows)
            width = std::max(width, std::min(kWidestCell, terminalWidth(row.value(column))));
        width = std::max(width, std::min(kWidestCell, terminalWidth(m_total.value(column))));
        widths << width;
    }
    // A group's label stands on one line over its columns.
    for (qsizetype level = levels() - 1; level >= 0; --level) {
        for (const auto &[first, end, label] : groups(level)) {
            const auto inner = std::span(widths).subspan(first, end - first);
            int width = std::reduce(inner.begin(), inner.end()) + int(kGap.size() * (end - first - 1));
            for (qsizetype column = 0; width < terminalWidth(label); ++width, ++column)
                ++inner[column % (end - first)];
        }
    }
    return widths;
}

QString TextTable::text() const
{
    const QList<int> widths = this->widths();
    QList<bool> right;
    QList<QStringList> heads;
    QStringList dashes;
    for (qsizetype column = 0; column < m_headings.size(); ++column) {
        right << m_headings[column].right;
        heads << wrapped(m_headings[column].label, widths[column]);
        dashes << QString(widths[column], u'-');
    }

    QString text;
    for (qsizetype level = 0; level < levels(); ++level)
        text += groupLine(widths, level);
    text += rowText(heads, widths, right, true);
    const QString rule = trimmedEnd(dashes.join(kGap));
    text += rule;

    const auto addCells = [&](const QStringList &cells) {
        QList<QStringList> lines;
        for (qsizetype column = 0; column < m_headings.size(); ++column)
            lines << wrapped(cells.value(column), widths[column]);
        text += rowText(lines, widths, right, false);
    };
    for (const QStringList &row : m_rows)
        addCells(row);
    if (!m_total.isEmpty()) {
        text += rule;
        addCells(m_total);
    }
    return text;
}

} // namespace somotcua
