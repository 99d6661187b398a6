#include "FigureSources.h"

#include "ReportFrame.h"
#include "Shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

DayRange countedDays(const ReportFrame &frame)
{
    return {frame.period.first(), frame.asOf};
}

const QVariant &cellAt(const Block &block, CellPlace place)
{
    static const QVariant nothing;
    if (place.row < block.rows.size())
        return block.rows.at(place.row).at(place.column);
    return block.total ? block.total->at(place.column) : nothing;
}

qsizetype columnAt(const Block &block, const QString &id)
{
    const auto column = std::ranges::find(block.columns, id, &Column::id);
    Q_ASSERT(column != block.columns.cend());
    return column - block.columns.cbegin();
}

void countsRowsOf(Block &block, CellPlace place, const QList<CountedSet> &sets)
{
    if (!isUnknown(cellAt(block, place)))
        block.sources.insert(place, {sets, {}});
}

void reckonsFrom(Block &block, CellPlace place, const QList<CellPlace> &cells)
{
    if (!isUnknown(cellAt(block, place)))
        block.sources.insert(place, {{}, cells});
}

void sourcesOfSession(Block &block, qsizetype row, const SessionCount &session, const DayRange &days)
{
    const CountedSet::Session ofSession{session.day, session.shift};
    std::optional<CellPlace> assists;
    for (qsizetype column = 0; column < block.columns.size(); ++column) {
        const CellPlace place{row, column};
        const QString &id = block.columns.at(column).id;
        const auto counts = [&](Counted counted) {
            countsRowsOf(block, place, {{.counted = counted, .days = days, .session = ofSession}});
        };
        if (id == u"assists"_s) {
            counts(Counted::Assists);
            assists = place;
        } else if (id == u"citizens"_s) {
            counts(Counted::Citizens);
        } else if (id == u"dossiers"_s) {
            counts(Counted::Dossiers);
        } else if (id == u"average_minutes"_s && assists) {
            reckonsFrom(block, place, {*assists});
        }
    }
}

void keepRows(Block &block, const std::function<bool(const Row &row)> &wanted)
{
    QList<qsizetype> newPlaces; // -1: taken out
    QList<Row> rows;
    for (const Row &row : std::as_const(block.rows)) {
        const bool kept = wanted(row);
        newPlaces << (kept ? rows.size() : -1);
        if (kept)
            rows << row;
    }
    newPlaces << rows.size(); // the total

    QHash<CellPlace, FigureSource> sources;
    for (auto each = block.sources.cbegin(); each != block.sources.cend(); ++each) {
        const qsizetype row = newPlaces.at(each.key().row);
        if (row < 0)
            continue;
        FigureSource source{each->counts, {}};
        for (const CellPlace &from : each->reckonedFrom) {
            if (newPlaces.at(from.row) >= 0)
                source.reckonedFrom << CellPlace{newPlaces.at(from.row), from.column};
        }
        sources.insert({row, each.key().column}, source);
    }
    block.rows = rows;
    block.sources = sources;
}

} // namespace somotcua
