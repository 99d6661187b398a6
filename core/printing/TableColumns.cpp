#include "TableColumns.h"

#include "ContentWidths.h"

#include <algorithm>
#include <numeric>

namespace somotcua {
namespace {

/// The widest of a column's figures. Those of as many letters are not equally wide: Tinos sets 11 closer than 10.
double widestFigure(const PrintedTable &table, qsizetype column, const QString &language, const PaperStyle &style,
                    Typesetter &typesetter)
{
    double widest = typesetter.width(table.totalText(column, language), {style.tablePoints, true, false});
    qsizetype mostLetters = 0;
    for (qsizetype row = 0; row < table.block.rows.size(); ++row) {
        const QString text = table.text(row, column, language);
        if (text.size() < mostLetters)
            continue;
        mostLetters = text.size();
        widest = std::max(widest, typesetter.width(text, {style.tablePoints, false, false}));
    }
    return widest;
}

/// The longest word of a column's first texts, as far as it is a word: names and codes without a space may be cut.
double longestUsualWord(const PrintedTable &table, qsizetype column, const QString &language, const PaperStyle &style,
                        Typesetter &typesetter)
{
    constexpr qsizetype kLookedAt = 200;
    constexpr double kLongestWord = millimetres(25);
    double longest = 0;
    for (qsizetype row = 0; row < std::min(kLookedAt, table.block.rows.size()); ++row) {
        const TextStyle type{style.tablePoints, false, false};
        const double word = typesetter.longestWord(table.text(row, column, language), type);
        longest = std::max(longest, word <= kLongestWord ? word : 0);
    }
    return longest;
}

/// What a column needs so that neither a word of its heading nor a figure is broken.
double narrowest(const PrintedTable &table, qsizetype column, const QString &language, const PaperStyle &style,
                 Typesetter &typesetter)
{
    const PrintedColumn &printed = table.columns[column];
    const double heading
        = 2 * style.cellPadding + typesetter.longestWord(printed.column.label, {style.tablePoints, true, false});
    if (printed.column.kind == ColumnKind::Text)
        return std::max(heading, 2 * style.cellPadding + longestUsualWord(table, column, language, style, typesetter));
    const double padding
        = printed.align == PaperAlign::Right ? style.cellPadding + style.figurePadding : 2 * style.cellPadding;
    return std::max(heading, padding + widestFigure(table, column, language, style, typesetter));
}

} // namespace

QList<double> columnEdges(const PrintedTable &table, const QString &language, double width, const PaperStyle &style,
                          Typesetter &typesetter)
{
    const qsizetype count = table.columns.size();
    QList<double> wished;
    QList<double> needed;
    for (qsizetype column = 0; column < count; ++column) {
        wished << std::max(1.0, table.columns[column].width);
        needed << narrowest(table, column, language, style, typesetter);
    }
    const double allNeeded = std::reduce(needed.begin(), needed.end());
    if (allNeeded > width) { // too much for the paper: every column gives the same share, words are broken
        for (double &need : needed)
            need *= width / allNeeded;
    }

    // What is wished for is scaled to the room; who would get less than needed gets just that, the others share the
    // rest.
    QList<bool> fixed(count, false);
    QList<double> widths(count, 0);
    for (bool changed = true; changed;) {
        changed = false;
        double room = width;
        double wishes = 0;
        for (qsizetype column = 0; column < count; ++column) {
            room -= fixed[column] ? needed[column] : 0;
            wishes += fixed[column] ? 0 : wished[column];
        }
        for (qsizetype column = 0; column < count; ++column) {
            widths[column] = fixed[column] ? needed[column] : wished[column] * room / wishes;
            if (!fixed[column] && widths[column] < needed[column] - 1e-6) {
                fixed[column] = true;
                changed = true;
            }
        }
    }

    if (table.followsContent)
        widths = contentWidths(widths, needed, table, language, style, typesetter);

    QList<double> edges{0};
    for (const double columnWidth : widths)
        edges << edges.last() + columnWidth;
    return edges;
}

} // namespace somotcua
