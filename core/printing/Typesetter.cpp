#include "Typesetter.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

constexpr qsizetype kMostKept = 20'000;

QString withoutControls(QString text)
{
    for (QChar &letter : text) {
        if ((letter.category() == QChar::Other_Control && letter != u'\n') || letter == QChar::LineSeparator
            || letter == QChar::ParagraphSeparator)
            letter = u' ';
    }
    return text;
}

} // namespace

Typesetter::Font &Typesetter::font(const TextStyle &style)
{
    auto found = m_fonts.find(style);
    if (found == m_fonts.end()) {
        const QFontMetricsF metrics(paperFont(style));
        found = m_fonts.insert(style, Font{metrics, metrics.horizontalAdvance(u' '), {}});
    }
    return *found;
}

double Typesetter::width(const QString &text, const TextStyle &style)
{
    if (text.isEmpty())
        return 0;
    Font &measure = font(style);
    if (measure.widths.size() >= kMostKept)
        measure.widths.clear();
    auto found = measure.widths.find(text);
    if (found == measure.widths.end())
        found = measure.widths.insert(text, measure.metrics.horizontalAdvance(text));
    return *found;
}

double Typesetter::longestWord(const QString &text, const TextStyle &style)
{
    double longest = 0;
    for (const QString &word : withoutControls(text).replace(u'\n', u' ').split(u' ', Qt::SkipEmptyParts))
        longest = std::max(longest, width(word, style));
    return longest;
}

double Typesetter::baseline(double lineHeight, const TextStyle &style)
{
    const QFontMetricsF &metrics = font(style).metrics;
    return (lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}

QStringList Typesetter::lines(const QString &text, const TextStyle &style, double width, Breaking breaking)
{
    QStringList lines;
    for (const QString &paragraph : withoutControls(text).split(u'\n')) {
        QStringList broken = filled(paragraph, style, width);
        if (breaking == Breaking::Balanced && broken.size() > 1) {
            // The narrowest measure that needs no more lines makes them about equally long.
            double narrow = longestWord(paragraph, style);
            double wide = width;
            while (wide - narrow > 10) {
                const double middle = (narrow + wide) / 2;
                (filled(paragraph, style, middle).size() > broken.size() ? narrow : wide) = middle;
            }
            broken = filled(paragraph, style, wide);
        }
        lines += broken;
    }
    return lines;
}

QStringList Typesetter::filled(const QString &paragraph, const TextStyle &style, double width)
{
    if (this->width(paragraph, style) <= width)
        return {paragraph};

    const double space = font(style).space;
    QStringList lines;
    QString line;
    double used = 0;
    for (QString word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
        double wordWidth = this->width(word, style);
        if (!line.isEmpty() && used + space + wordWidth <= width) {
            line += u' ' + word;
            used += space + wordWidth;
            continue;
        }
        if (!line.isEmpty())
            lines << line;
        while (wordWidth > width) {
            const qsizetype end = fitting(word, style, width);
            if (end >= word.size())
                break;
            lines << word.first(end);
            word = word.sliced(end);
            wordWidth = this->width(word, style);
        }
        line = word;
        used = wordWidth;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines << line;
    return lines;
}

/// How many letters of `word` fit: at least one whole letter, to the last sign that may end a line if there is one.
qsizetype Typesetter::fitting(const QString &word, const TextStyle &style, double width)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    QList<qsizetype> ends;
    while (letters.toNextBoundary() >= 0)
        ends << letters.position();
    const auto fits = [&](qsizetype end) {
        return this->width(word.first(end), style) <= width;
    };
    const auto beyond = std::ranges::partition_point(ends, fits);
    if (beyond == ends.begin())
        return ends.isEmpty() ? word.size() : ends.first();
    const qsizetype end = *std::prev(beyond);
    if (end == word.size())
        return end;
    for (qsizetype at = end; at > end / 2; --at) {
        if (u"-./,;_"_s.contains(word[at - 1]))
            return at;
    }
    return end;
}

} // namespace somotcua
