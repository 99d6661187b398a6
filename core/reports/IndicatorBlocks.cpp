#include "IndicatorBlocks.h"

#include "counts/Comparison.h"
#include "FigureSources.h"
#include "Shown.h"

#include <array>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const Wording kTotal{u"Tổng cộng"_s, u"Total"_s};

enum IndicatorColumn : quint8
{
    Value = 3,
    Whole,
    Percent,
    Target,
    TargetPercent
};

QList<Column> indicatorColumns(const QString &language)
{
    const Wording reached{u"Thực hiện"_s, u"Reached"_s};
    const Wording target{u"Mức giao"_s, u"Target"_s};
    const auto plain = [&](const QString &id, ColumnKind kind, const Wording &label, const Wording &group = {}) {
        return column(id, kind, label, language, group);
    };
    return {plain(u"indicator"_s, ColumnKind::Text, {u"Chỉ tiêu"_s, u"Indicator"_s}),
            plain(u"definition"_s, ColumnKind::Text, {u"Cách tính"_s, u"Definition"_s}),
            plain(u"unit"_s, ColumnKind::Text, {u"Đơn vị tính"_s, u"Unit"_s}),
            plain(u"value"_s, ColumnKind::Count, {u"Số lượng"_s, u"Count"_s}, reached),
            plain(u"whole"_s, ColumnKind::Count, {u"Trên tổng số"_s, u"Of"_s}, reached),
            plain(u"percent"_s, ColumnKind::Percent, {u"Tỷ lệ %"_s, u"Percent"_s}, reached),
            plain(u"target"_s, ColumnKind::Count, {u"Số lượng"_s, u"Count"_s}, target),
            plain(u"target_percent"_s, ColumnKind::Percent, {u"Tỷ lệ %"_s, u"Percent"_s}, target),
            plain(u"met"_s, ColumnKind::Text, {u"Kết quả"_s, u"Result"_s}),
            plain(u"entered_by"_s, ColumnKind::Text, {u"Người ghi"_s, u"Entered by"_s}),
            plain(u"source"_s, ColumnKind::Text, {u"Nguồn"_s, u"Source"_s}),
            plain(u"as_of"_s, ColumnKind::Date, {u"Tính đến"_s, u"As of"_s})};
}

QVariant metCell(std::optional<bool> met, const QString &language)
{
    if (!met)
        return {};
    return *met ? term(u"met"_s, {u"Đạt"_s, u"Met"_s}, language)
                : term(u"not_met"_s, {u"Còn thiếu"_s, u"Not met"_s}, language);
}

/// Where a computed figure comes from is known without anybody's word.
QVariant sourceCell(const MeasuredIndicator &one, const QString &language)
{
    if (!isComputed(one.indicator.kind))
        return cell(one.figure.source);
    if (!one.figure.value)
        return {};
    return term(u"ledger"_s, {u"Sổ hỗ trợ"_s, u"The ledger"_s}, language);
}

/// What was typed, with what it is the figure of.
FigureSource typedSource(const EnteredFigure &entry, const QString &definition)
{
    FigureSource source;
    source.entered = entry;
    source.entered->definition = definition;
    return source;
}

/// The value answers with its rows, its services or its entry; the percent with both its parts; the target with its
/// entry.
void addIndicatorSources(Block &block, qsizetype row, const MeasuredIndicator &one, const QString &language)
{
    const IndicatorFigure &figure = one.figure;
    const QString &definition = one.indicator.definitionIn(language);
    const auto source = [&](const QList<CountedSet> &sets) {
        if (!sets.isEmpty())
            return FigureSource{sets, {}};
        if (figure.services)
            return FigureSource{.counts = {}, .reckonedFrom = {}, .services = figure.services};
        return typedSource(figure.entry.value_or(EnteredFigure()), definition);
    };
    if (figure.value)
        block.sources.insert({row, Value}, source(figure.valueSets));
    if (figure.whole)
        block.sources.insert({row, Whole}, source(figure.wholeSets));
    if (one.percent())
        block.sources.insert({row, Percent}, {{}, {{row, Value}, {row, Whole}}});
    if (figure.target) {
        const CellPlace place{row, one.targetCount() ? Target : TargetPercent};
        block.sources.insert(place, typedSource(figure.targetEntry.value_or(EnteredFigure()), definition));
    }
}

/// The cells over a total that are known.
QList<CellPlace> knownAbove(const Block &block, CellPlace total)
{
    QList<CellPlace> cells;
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        if (!isUnknown(block.rows.at(row).at(total.column)))
            cells << CellPlace{row, total.column};
    }
    return cells;
}

} // namespace

Block indicatorsBlock(const QList<MeasuredIndicator> &indicators, const QString &language)
{
    const Wording title{u"Chỉ tiêu"_s, u"Indicators"_s};
    Block block{u"indicators"_s, title.in(language), indicatorColumns(language), {}, {}};
    for (const MeasuredIndicator &one : indicators) {
        const IndicatorFigure &figure = one.figure;
        const QString &name = one.indicator.nameIn(language);
        const qsizetype row = block.rows.size();
        block.rows << Row{term(one.indicator.code, {name, name}, language),
                          sentence({one.indicator.definition, one.indicator.definitionIn(language)}, language),
                          sentence({one.indicator.unit, one.indicator.unitIn(language)}, language),
                          cell(figure.value),
                          cell(figure.whole),
                          cell(one.percent()),
                          cell(one.targetCount()),
                          cell(one.targetPercent()),
                          metCell(one.isMet(), language),
                          cell(figure.enteredBy),
                          sourceCell(one, language),
                          cell(figure.asOf)};
        addIndicatorSources(block, row, one, language);
    }
    return block;
}

Block hamletsBlock(const QList<HamletTeams> &hamlets, const std::optional<TeamCount> &commune, const QString &language)
{
    const Wording title{u"Tổ và thành viên theo thôn"_s, u"Teams and members by hamlet"_s};
    Block block{u"teams-by-hamlet"_s,
                title.in(language),
                {column(u"hamlet"_s, ColumnKind::Text, {u"Thôn"_s, u"Hamlet"_s}, language),
                 column(u"teams"_s, ColumnKind::Count, {u"Số tổ"_s, u"Teams"_s}, language),
                 column(u"members"_s, ColumnKind::Count, {u"Thành viên"_s, u"Members"_s}, language),
                 column(u"as_of"_s, ColumnKind::Date, {u"Ngày đếm"_s, u"Counted on"_s}, language)},
                {},
                {}};
    constexpr std::array kTyped{1, 2}; // teams, members
    for (const HamletTeams &teams : hamlets) {
        for (const int column : kTyped) {
            if (teams.entry)
                block.sources.insert({block.rows.size(), column}, typedSource(*teams.entry, {}));
        }
        block.rows << Row{teams.hamlet, cell(teams.teams), cell(teams.members), cell(teams.countedOn)};
    }
    Row total{kTotal.in(language), QVariant(), QVariant(), QVariant()};
    if (commune)
        total = {kTotal.in(language), qint64(commune->teams), qint64(commune->members), commune->day};
    block.total = total;
    for (const int column : kTyped) {
        const CellPlace place{block.rows.size(), column};
        if (commune && commune->id)
            block.sources.insert(place, typedSource(entryOf(*commune), {}));
        else if (commune)
            reckonsFrom(block, place, knownAbove(block, place));
    }
    return block;
}

Block reasonsBlock(const QList<MeasuredIndicator> &indicators, const QString &language)
{
    const Wording title{u"Lý do chưa thực hiện"_s, u"Why not done"_s};
    Block block{u"not-done-reasons"_s,
                title.in(language),
                {column(u"indicator"_s, ColumnKind::Text, {u"Chỉ tiêu"_s, u"Indicator"_s}, language),
                 column(u"reason"_s, ColumnKind::Text, {u"Lý do"_s, u"Reason"_s}, language),
                 column(u"count"_s, ColumnKind::Count, {u"Số lượng"_s, u"Count"_s}, language),
                 column(u"share"_s, ColumnKind::Percent, {u"Tỷ lệ %"_s, u"Share %"_s}, language)},
                {},
                {}};
    for (const MeasuredIndicator &one : indicators) {
        const QString &name = one.indicator.nameIn(language);
        const qsizetype first = block.rows.size();
        QList<CellPlace> counts;
        for (const ReasonShare &share : reasonShares(one.figure)) {
            const QVariant reason = share.reason
                ? QVariant(*share.reason)
                : term(u"unstated"_s, {u"Chưa nêu lý do"_s, u"No reason given"_s}, language);
            counts << CellPlace{block.rows.size(), 2};
            block.sources.insert(
                counts.last(),
                typedSource(one.figure.entry.value_or(EnteredFigure()), one.indicator.definitionIn(language)));
            block.rows << Row{term(one.indicator.code, {name, name}, language), reason, share.count, cell(share.share)};
        }
        for (qsizetype row = first; row < block.rows.size(); ++row)
            reckonsFrom(block, {row, 3}, counts); // of all who were not done
    }
    return block;
}

} // namespace somotcua
