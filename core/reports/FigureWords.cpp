#include "FigureWords.h"

#include "FigureSources.h"
#include "Shown.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// The words of a row before its first figure: a field, a day and a shift, a scope and a measure.
QStringList rowWords(const Block &block, qsizetype row, const QString &language)
{
    QStringList words;
    for (qsizetype column = 0; column < block.columns.size(); ++column) {
        const ColumnKind kind = block.columns.at(column).kind;
        if (kind != ColumnKind::Text && kind != ColumnKind::Date)
            break;
        const QVariant &cell = cellAt(block, {row, column});
        if (!isUnknown(cell))
            words << shown(cell, kind, language);
    }
    return words;
}

/// In the middle of a line a heading begins small, unless it is a name.
QString lowered(const QString &heading)
{
    return heading.isEmpty() ? heading : heading.left(1).toLower() + heading.mid(1);
}

} // namespace

QString FigureWords::whole() const
{
    return (where.isEmpty() ? what : where + u", "_s + what) + u": "_s + figure;
}

FigureWords figureWords(const Block &block, const CellPlace &place, const QString &language)
{
    const Column &column = block.columns.at(place.column);
    QStringList headings = groupsOf(column);
    headings << (headings.isEmpty() ? column.label : lowered(column.label));
    const QStringList row = rowWords(block, place.row, language);
    return {.where = (block.title.isEmpty() ? row : QStringList{block.title} + row).join(u", "_s),
            .row = row.join(u", "_s),
            .what = headings.join(u", "_s),
            .figure = shown(cellAt(block, place), column, language)};
}

FigureWords figureWords(const Report &report, const FigurePlace &place)
{
    return figureWords(report.blocks.at(place.block), place.cell, report.language);
}

} // namespace somotcua
