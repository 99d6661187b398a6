// The part of IndicatorBlocks about the levels of services.
#include "counts/Comparison.h"
#include "FigureSources.h"
#include "IndicatorBlocks.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const Wording kAllLevels{u"Tổng cộng"_s, u"Total"_s};

QString levelId(OnlineLevel level)
{
    switch (level) {
    case OnlineLevel::Full:
        return u"full"_s;
    case OnlineLevel::Partial:
        return u"partial"_s;
    case OnlineLevel::Online:
        return u"unpublished"_s;
    case OnlineLevel::Offline:
        return u"information"_s;
    case OnlineLevel::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

Wording levelName(OnlineLevel level)
{
    switch (level) {
    case OnlineLevel::Full:
        return {u"Toàn trình"_s, u"Fully online"_s};
    case OnlineLevel::Partial:
        return {u"Một phần"_s, u"Partly online"_s};
    case OnlineLevel::Online:
        return {u"Trực tuyến, chưa công bố mức"_s, u"Online, level not published"_s};
    case OnlineLevel::Offline:
        return {u"Cung cấp thông tin trực tuyến"_s, u"Information only"_s};
    case OnlineLevel::Unknown:
        return {u"Chưa rõ"_s, u"Unknown"_s};
    }
    Q_UNREACHABLE();
}

enum LevelColumn : quint8
{
    Services = 2,
    UsedOnline,
    Online,
    Dossiers,
    OnlineRate
};

QList<Column> levelColumns(const QString &language)
{
    const auto counted = [&](const QString &id, const Wording &label) {
        return column(id, ColumnKind::Count, label, language);
    };
    return {column(u"level"_s, ColumnKind::Text, {u"Mức độ"_s, u"Level"_s}, language),
            column(u"old_level"_s, ColumnKind::Text, {u"Mức cũ"_s, u"Old level"_s}, language),
            counted(u"services"_s, {u"Số thủ tục"_s, u"Services"_s}),
            counted(u"services_used"_s, {u"Có hồ sơ trực tuyến"_s, u"With online dossiers"_s}),
            counted(u"online"_s, {u"Hồ sơ trực tuyến"_s, u"Online dossiers"_s}),
            counted(u"dossiers"_s, {u"Tổng hồ sơ"_s, u"All dossiers"_s}),
            column(u"online_rate"_s, ColumnKind::Percent, {u"Tỷ lệ trực tuyến %"_s, u"Online %"_s}, language)};
}

std::optional<double> rateOf(const LevelCounts &counts)
{
    if (!counts.online || !counts.dossiers)
        return {};
    return percentOf({.part = *counts.online, .whole = *counts.dossiers});
}

Row levelRow(const QVariant &name, const QVariant &oldLevel, const LevelCounts &counts)
{
    return {name,
            oldLevel,
            counts.services,
            cell(counts.usedOnline),
            cell(counts.online),
            cell(counts.dossiers),
            cell(rateOf(counts))};
}

/// What a row's figures answer with: the dossiers, their services, and the rate from them, where there is one.
void addLevelSources(Block &block, const LevelCounts &counts, const QList<CountedSet> &online,
                     const QList<CountedSet> &dossiers)
{
    const qsizetype row = block.rows.size();
    block.sources.insert({row, UsedOnline}, {.counts = {}, .reckonedFrom = {}, .services = counts.used});
    block.sources.insert({row, Online}, {online, {}});
    block.sources.insert({row, Dossiers}, {dossiers, {}});
    if (rateOf(counts))
        block.sources.insert({row, OnlineRate}, {{}, {{row, Online}, {row, Dossiers}}});
}

QVariant oldLevelCell(OnlineLevel level)
{
    const QString old = oldLevelOf(level);
    return old.isEmpty() ? QVariant() : QVariant(old);
}

} // namespace

Block levelsBlock(const QList<LevelCounts> &levels, const DayRange &days, const QString &language)
{
    const Wording title{u"Dịch vụ công theo mức độ"_s, u"Services by level"_s};
    Block block{u"services-by-level"_s, title.in(language), levelColumns(language), {}, {}};
    LevelCounts total;
    QList<CountedSet> online;
    bool isKnown = false;
    for (const LevelCounts &counts : levels) {
        total.services += counts.services;
        isKnown = isKnown || counts.dossiers;
        if (isKnown) {
            total.usedOnline = total.usedOnline.value_or(0) + counts.usedOnline.value_or(0);
            total.online = total.online.value_or(0) + counts.online.value_or(0);
            total.dossiers = total.dossiers.value_or(0) + counts.dossiers.value_or(0);
        }
        total.listed += counts.listed;
        total.used += counts.used;
        const bool hasNone = counts.services == 0 && counts.dossiers.value_or(0) == 0;
        if (counts.level == OnlineLevel::Unknown && hasNone)
            continue;
        if (isKnown) {
            addLevelSources(block, counts, {onlineSetOf(counts.level, days)}, {dossierSetOf(counts.level, days)});
            online << onlineSetOf(counts.level, days);
        }
        block.sources.insert({block.rows.size(), Services},
                             {.counts = {}, .reckonedFrom = {}, .services = counts.listed});
        block.rows << levelRow(term(levelId(counts.level), levelName(counts.level), language),
                               oldLevelCell(counts.level), counts);
    }
    if (isKnown) {
        CountedSet all;
        all.counted = Counted::Dossiers;
        all.days = days;
        addLevelSources(block, total, online, {all});
    }
    block.sources.insert({block.rows.size(), Services}, {.counts = {}, .reckonedFrom = {}, .services = total.listed});
    block.total = levelRow(kAllLevels.in(language), QVariant(), total);
    return block;
}

} // namespace somotcua
