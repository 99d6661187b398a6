#pragma once

#include "base/Result.h"
#include "counts/CountedRows.h"
#include "Report.h"
#include "storage_fwd.h"

#include <QSet>

namespace somotcua {

using RowKey = CountedKey;

/// A figure by names that another report of the same kind has too, whatever other rows it has.
struct FigureKey
{
    QString block;
    QString row; // the names it begins with, joined by "+"; "total"
    QString column;

    friend bool operator==(const FigureKey &, const FigureKey &) = default;
    friend size_t qHash(const FigureKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.block, key.row, key.column);
    }
};

FigureKey figureKey(const Block &block, const CellPlace &place);

/// The rows behind the counts of a report.
struct CountedFigure
{
    Counted counted = Counted::Assists;
    QSet<RowKey> rows;
};
using CountedFigures = QHash<FigureKey, CountedFigure>;

/// Of every count that names its sets and still has as many rows as the report says: a ledger that was written to since
/// the report was made must not be kept as what stood on paper. Sets larger than kMostKeys are left out.
[[nodiscard]] Result<CountedFigures> readCountedFigures(Database &database, const Report &report);
inline constexpr qsizetype kMostKeys = 20'000;

QByteArray archived(const CountedFigures &figures);
CountedFigures countedFiguresFrom(const QByteArray &json);

} // namespace somotcua
