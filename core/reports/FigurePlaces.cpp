#include "FigurePlaces.h"

#include "Shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const QString &totalName()
{
    static const QString name = u"total"_s;
    return name;
}

QString wordOf(const QVariant &cell)
{
    if (isUnknown(cell))
        return {};
    if (cell.typeId() == QMetaType::QDate)
        return cell.toDate().toString(Qt::ISODate);
    return machineText(cell).value_or(cell.toString());
}

bool isName(const Column &column)
{
    return column.kind == ColumnKind::Text || column.kind == ColumnKind::Date;
}

/// What a row can be called, the shortest first: its first cell, with the next, …
QStringList namesOf(const Block &block, const Row &row)
{
    QStringList names{wordOf(row.value(0))};
    for (qsizetype column = 1; column < row.size() && isName(block.columns.at(column)) && isName(block.columns.at(0));
         ++column)
        names << names.last() + u'+' + wordOf(row.at(column));
    return names;
}

/// The rows that can be called so.
QList<qsizetype> rowsCalled(const Block &block, const QString &name)
{
    if (block.total && name == totalName())
        return {block.rows.size()};
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        if (namesOf(block, block.rows.at(row)).contains(name))
            rows << row;
    }
    return rows;
}

QString rowName(const Block &block, qsizetype row)
{
    if (row == block.rows.size())
        return totalName();
    const QStringList names = namesOf(block, block.rows.at(row));
    const auto alone = [&](const QString &name) {
        return rowsCalled(block, name) == QList{row};
    };
    const auto shortest = std::ranges::find_if(names, alone);
    return shortest == names.cend() ? names.last() : *shortest;
}

/// A list of a thousand rows is not named whole.
constexpr qsizetype kRowsNamed = 40;

QStringList rowNames(const Block &block)
{
    QStringList names;
    for (qsizetype row = 0; row < std::min(block.rows.size(), kRowsNamed); ++row)
        names << rowName(block, row);
    if (block.rows.size() > kRowsNamed)
        names << u"…"_s;
    if (block.total)
        names << totalName();
    return names;
}

} // namespace

std::expected<FigurePlace, MisnamedFigure> figurePlace(const Report &report, const QString &name)
{
    using Misnamed = MisnamedFigure::Part;
    // The name of a row may hold a slash, ids never do.
    const QString whole = name.normalized(QString::NormalizationForm_C);
    const qsizetype afterBlock = whole.indexOf(u'/');
    const QString blockId = whole.left(afterBlock);
    const QString rest = afterBlock < 0 ? QString() : whole.mid(afterBlock + 1);
    const qsizetype afterRow = rest.lastIndexOf(u'/');
    const QString rowCalled = afterRow < 0 ? rest : rest.left(afterRow);
    const QString columnId = afterRow < 0 ? QString() : rest.mid(afterRow + 1);

    const auto block = std::ranges::find(report.blocks, blockId, &Block::id);
    if (block == report.blocks.cend()) {
        QStringList ids;
        for (const Block &each : report.blocks)
            ids << each.id;
        return std::unexpected(MisnamedFigure{Misnamed::NoBlock, blockId, ids});
    }
    const QList<qsizetype> rows = rowsCalled(*block, rowCalled);
    if (rows.size() != 1)
        return std::unexpected(
            MisnamedFigure{rows.isEmpty() ? Misnamed::NoRow : Misnamed::SeveralRows, rowCalled, rowNames(*block)});
    const auto column = std::ranges::find(block->columns, columnId, &Column::id);
    if (column == block->columns.cend()) {
        QStringList ids;
        for (const Column &each : block->columns) {
            if (!isName(each) && each.kind != ColumnKind::Ordinal)
                ids << each.id;
        }
        return std::unexpected(MisnamedFigure{Misnamed::NoColumn, columnId, ids});
    }
    return FigurePlace{block - report.blocks.cbegin(), {rows.first(), column - block->columns.cbegin()}};
}

QString figureName(const Report &report, const FigurePlace &place)
{
    const Block &block = report.blocks.at(place.block);
    return block.id + u'/' + rowName(block, place.cell.row) + u'/' + block.columns.at(place.cell.column).id;
}

} // namespace somotcua
