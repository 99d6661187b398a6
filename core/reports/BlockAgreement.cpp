#include "BlockAgreement.h"

#include "Shown.h"
#include "Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Where a figure of the whole period stands: in the total row of a block or its only one, or, with a measure, in the
/// rows of that measure (of the scope "period", where there are several), added up.
struct Place
{
    QString block;
    QString column;
    QString measure = {};
};

struct Agreement
{
    QStringList kinds; // of reports
    QList<Place> places; // the first is what the others are held against
};

const QList<Agreement> &agreements()
{
    static const QList<Agreement> all = [] {
        QList<Agreement> made;
        const QStringList compared{u"comparison"_s, u"briefing"_s};
        for (const QString &measure : {u"assists"_s, u"dossiers"_s}) {
            made << Agreement{{u"weekly-tally"_s},
                              {{u"comparison"_s, u"this_period"_s, measure}, {u"by-field"_s, measure}}};
            Agreement current{compared, {{u"totals"_s, u"this_period"_s, measure}}};
            Agreement before{compared, {{u"totals"_s, u"same_period_last_year"_s, measure}}};
            for (const QString &block : {u"by-procedure"_s, u"by-field"_s, u"by-hamlet"_s, u"by-volunteer"_s}) {
                current.places << Place{block, measure};
                before.places << Place{block, measure + u"_before"_s};
            }
            current.places << Place{u"by-month"_s, u"this_period"_s, measure} << Place{u"results"_s, measure};
            made << current << before;
        }
        return made;
    }();
    return all;
}

struct Figure
{
    qint64 count = 0;
    QString title; // of its block
    QString heading; // of its column
};

std::optional<qsizetype> placeOf(const Block &block, const QString &column)
{
    const auto found = std::ranges::find(block.columns, column, &Column::id);
    return found == block.columns.cend() ? std::nullopt : std::optional(found - block.columns.cbegin());
}

bool says(const Block &block, const Row &row, const QString &column, const QString &id)
{
    const auto place = placeOf(block, column);
    return !place || row.at(*place).value<Term>().id == id;
}

QList<Row> rowsFor(const Block &block, const Place &place)
{
    if (place.measure.isEmpty())
        return block.total ? QList<Row>{*block.total} : block.rows.size() == 1 ? block.rows : QList<Row>{};
    QList<Row> rows;
    for (const Row &row : block.rows) {
        if (says(block, row, u"measure"_s, place.measure) && says(block, row, u"scope"_s, u"period"_s))
            rows << row;
    }
    return rows;
}

std::optional<Figure> figureAt(const Report &report, const Place &place)
{
    const auto block = std::ranges::find(report.blocks, place.block, &Block::id);
    if (block == report.blocks.cend())
        return {};
    const auto column = placeOf(*block, place.column);
    const QList<Row> rows = rowsFor(*block, place);
    if (!column || rows.isEmpty())
        return {};
    const Column &heading = block->columns.at(*column);
    Figure figure{0, block->title, heading.group.isEmpty() ? heading.label : heading.group + u": "_s + heading.label};
    for (const Row &row : rows) {
        if (isUnknown(row.at(*column)))
            return {};
        figure.count += row.at(*column).toLongLong();
    }
    return figure;
}

} // namespace

QStringList blocksThatDisagree(const Report &report)
{
    const auto number = [&](qint64 count) {
        return shown(count, ColumnKind::Count, report.language);
    };
    const Wording words{u"%1, cột %2: ghi %3, phần %4 ghi %5"_s, u"%1, column %2: says %3, the part %4 says %5"_s};
    QStringList disagreeing;
    for (const Agreement &agreement : agreements()) {
        if (!agreement.kinds.contains(report.kind))
            continue;
        const auto whole = figureAt(report, agreement.places.constFirst());
        for (const Place &place : agreement.places.mid(1)) {
            const auto part = figureAt(report, place);
            if (whole && part && whole->count != part->count)
                disagreeing << words.in(report.language)
                                   .arg(part->title, part->heading, number(part->count), whole->title,
                                        number(whole->count));
        }
    }
    return disagreeing;
}

} // namespace somotcua
