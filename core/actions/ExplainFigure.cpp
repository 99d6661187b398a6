#include "ExplainFigure.h"

#include "counts/CountedSetStore.h"
#include "FigureSources.h"
#include "ReadSnapshot.h"

namespace somotcua {

bool answers(const Report &report, const FigurePlace &place)
{
    return report.blocks.at(place.block).sources.contains(place.cell);
}

Result<ExplainedFigure> explainFigure(Database &database, const Report &report, const FigurePlace &place, qint64 limit)
{
    const Block &block = report.blocks.at(place.block);
    const FigureSource source = block.sources.value(place.cell);
    ExplainedFigure explained;
    explained.services = source.services;
    explained.entered = source.entered;
    for (const CellPlace &from : source.reckonedFrom) {
        const FigurePlace figure{place.block, from};
        explained.reckonedFrom << ReckonedFigure{figure, figureName(report, figure), cellAt(block, from),
                                                 block.columns.at(from.column).kind};
    }

    const ReadSnapshot snapshot(database);
    CountedSetStore store(database);
    for (const CountedSet &set : source.counts) {
        const qint64 left = limit < 0 ? limit : limit - explained.counted.rows.size();
        const auto counted = store.rows(set, left);
        if (!counted)
            return passOn(counted);
        explained.counted.number += counted->number;
        explained.counted.rows << counted->rows;
    }
    return explained;
}

} // namespace somotcua
