#include "reports/SheetFigures.h"

#include "ExplainFigure.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace somotcua {

namespace {

constexpr double kPageApart = 100'000; // 1/600 inch, more than any page is high
constexpr double kAside = 4; // so much dearer is going aside than going on

std::optional<FigurePlace> placeOf(const PaperPage::Cell &cell, const Report &report)
{
    const auto block = std::ranges::find(report.blocks, cell.block, &Block::id);
    if (block == report.blocks.cend())
        return std::nullopt;
    const auto column = std::ranges::find(block->columns, cell.column, &Column::id);
    if (column == block->columns.cend())
        return std::nullopt;
    const qsizetype row = cell.row == PaperPage::kTotal ? block->rows.size() : cell.row;
    return FigurePlace{block - report.blocks.cbegin(), {row, column - block->columns.cbegin()}};
}

QPointF middleOf(const SheetFigure &figure)
{
    return figure.area.center() + QPointF(0, figure.page * kPageApart);
}

} // namespace

QList<SheetFigure> figuresOn(const PagedDocument &document, const Report &report)
{
    QList<SheetFigure> figures;
    for (int page = 0; page < document.pageCount(); ++page) {
        for (const PaperPage::Cell &cell : document.page(page).cells) {
            const auto place = placeOf(cell, report);
            if (place && answers(report, *place))
                figures << SheetFigure{page, cell.area, *place};
        }
    }
    std::ranges::stable_sort(figures, {}, [](const SheetFigure &figure) {
        return std::tuple(figure.page, figure.area.top(), figure.area.left());
    });
    return figures;
}

int figureBeside(const QList<SheetFigure> &figures, int from, Step step)
{
    if (from < 0 || from >= figures.size())
        return figures.isEmpty() ? -1 : 0;
    const bool upright = step == Step::Up || step == Step::Down;
    const double sign = step == Step::Left || step == Step::Up ? -1 : 1;
    const QPointF start = middleOf(figures.at(from));
    int nearest = from;
    double least = std::numeric_limits<double>::max();
    for (int index = 0; index < figures.size(); ++index) {
        const QPointF way = middleOf(figures.at(index)) - start;
        const double on = sign * (upright ? way.y() : way.x());
        const double aside = std::abs(upright ? way.x() : way.y());
        // Sideways one stays in the row; up and down the column may move a little from table to table.
        const double reach = upright ? std::numeric_limits<double>::max() : figures.at(from).area.height() / 2;
        if (on <= 1 || aside > reach)
            continue;
        const double cost = on + kAside * aside;
        if (cost < least) {
            least = cost;
            nearest = index;
        }
    }
    return nearest;
}

} // namespace somotcua
