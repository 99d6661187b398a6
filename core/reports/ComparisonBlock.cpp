#include "ComparisonBlock.h"

#include "FigureSources.h"
#include "PeriodWords.h"
#include "Wording.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Measure
{
    QString id;
    Wording label;
    qint64 Measures::*count;
    Counted counted;
};

const QList<Measure> &measures()
{
    static const QList<Measure> all{
        {u"assists"_s, {u"Lượt hỗ trợ"_s, u"Assists"_s}, &Measures::assists, Counted::Assists},
        {u"citizens"_s, {u"Công dân"_s, u"Citizens"_s}, &Measures::citizens, Counted::Citizens},
        {u"dossiers"_s, {u"Hồ sơ"_s, u"Dossiers"_s}, &Measures::dossiers, Counted::Dossiers},
    };
    return all;
}

std::optional<qint64> countOf(const std::optional<Measures> &counts, qint64 Measures::*count)
{
    return counts ? std::optional((*counts).*count) : std::nullopt;
}

/// What the last row of a block answers with: its counts with the rows of their days, its last two columns with the
/// counts of now (behind the two names) and of last year (before these columns).
void sourcesOfLastRow(Block &block, Counted counted, const QList<DayRange> &days)
{
    const qsizetype row = block.rows.size() - 1;
    const CellPlace current{row, 2};
    const CellPlace lastYear{row, 1 + days.size()};
    for (qsizetype place = 0; place < days.size(); ++place)
        countsRowsOf(block, {row, 2 + place}, {{.counted = counted, .days = days.at(place)}});
    for (const qsizetype change : {block.columns.size() - 2, block.columns.size() - 1})
        reckonsFrom(block, {row, change}, {current, lastYear});
}

void addChangeColumns(QList<Column> &columns, const QString &language)
{
    columns << column(u"difference"_s, ColumnKind::Count, {u"Tăng, giảm"_s, u"Change"_s}, language)
            << column(u"percent"_s, ColumnKind::Percent, {u"Tỷ lệ %"_s, u"Change %"_s}, language);
    columns[columns.size() - 2].sign = true;
}

} // namespace

void addChange(Row &row, std::optional<qint64> current, std::optional<qint64> other)
{
    if (!current || !other) {
        row << QVariant() << QVariant();
        return;
    }
    const qint64 difference = *current - *other;
    row << QVariant(difference) << cell(percentOf({.part = difference, .whole = *other}));
}

Block comparisonBlock(const QString &id, const QString &title, const QList<ComparedMeasures> &scopes,
                      const Period &period, QDate asOf, const QString &language, const ComparedLabels &labels)
{
    Block block{id, title, {}, {}, {}};
    block.columns = {
        column(u"scope"_s, ColumnKind::Text, {u"Phạm vi"_s, u"Scope"_s}, language),
        column(u"measure"_s, ColumnKind::Text, {u"Chỉ tiêu"_s, u"Measure"_s}, language),
        column(u"this_period"_s, ColumnKind::Count, labels.current, language),
        column(u"previous_period"_s, ColumnKind::Count, {u"Kỳ trước"_s, u"Previous period"_s}, language),
        column(u"same_period_last_year"_s, ColumnKind::Count, labels.other, language),
    };
    addChangeColumns(block.columns, language);

    for (const ComparedMeasures &scope : scopes) {
        const QString name = scopeName(scope.scope, period, asOf, language);
        for (const Measure &measure : measures()) {
            const auto current = countOf(scope.current, measure.count);
            const auto lastYear = countOf(scope.lastYear, measure.count);
            Row row{term(idOf(scope.scope), {name, name}, language), term(measure.id, measure.label, language),
                    cell(current), cell(countOf(scope.previous, measure.count)), cell(lastYear)};
            addChange(row, current, lastYear);
            block.rows << row;
            if (scope.days)
                sourcesOfLastRow(block, measure.counted,
                                 {scope.days->current, scope.days->previous, scope.days->lastYear});
        }
    }
    return block;
}

Block monthsBlock(const QString &id, const QString &title, const QList<MonthMeasures> &months, const QString &language,
                  const ComparedLabels &labels)
{
    Block block{id, title, {}, {}, {}};
    block.columns = {
        column(u"month"_s, ColumnKind::Text, {u"Tháng"_s, u"Month"_s}, language),
        column(u"measure"_s, ColumnKind::Text, {u"Chỉ tiêu"_s, u"Measure"_s}, language),
        column(u"this_period"_s, ColumnKind::Count, labels.current, language),
        column(u"same_period_last_year"_s, ColumnKind::Count, labels.other, language),
    };
    addChangeColumns(block.columns, language);

    for (const MonthMeasures &month : months) {
        const QString name
            = month.days ? monthName(month.month, month.days->current, language) : monthName(month.month, language);
        for (const Measure &measure : measures()) {
            const auto current = countOf(month.current, measure.count);
            const auto lastYear = countOf(month.lastYear, measure.count);
            Row row{term(monthId(month.month), {name, name}, language), term(measure.id, measure.label, language),
                    cell(current), cell(lastYear)};
            addChange(row, current, lastYear);
            block.rows << row;
            if (month.days)
                sourcesOfLastRow(block, measure.counted, {month.days->current, month.days->lastYear});
        }
    }
    return block;
}

} // namespace somotcua
