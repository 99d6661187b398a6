#include "units/TeamCount.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace somotcua {

namespace {

bool isYounger(const TeamCount &one, const TeamCount &other)
{
    return std::tie(one.day, one.id) > std::tie(other.day, other.id);
}

} // namespace

EnteredFigure entryOf(const TeamCount &count)
{
    return {.by = count.recordedBy.isEmpty() ? std::nullopt : std::optional(count.recordedBy),
            .at = count.recordedAt.isValid() ? std::optional(count.recordedAt) : std::nullopt,
            .asOf = count.day,
            .source = {}};
}

QList<TeamCount> countsHolding(const QList<TeamCount> &counts, QDate day)
{
    QHash<qint64, TeamCount> newest; // by hamlet, 0: the whole
    for (const TeamCount &count : counts) {
        if (count.day > day)
            continue;
        const qint64 key = count.hamlet.value_or(HamletId()).value;
        const auto known = newest.constFind(key);
        if (known == newest.cend() || isYounger(count, *known))
            newest.insert(key, count);
    }
    QList<TeamCount> holding = newest.values();
    std::ranges::sort(holding, {}, [](const TeamCount &count) { return count.hamlet.value_or(HamletId()); });
    return holding;
}

std::optional<TeamCount> communeTeams(const QList<TeamCount> &counts, QDate day)
{
    std::optional<TeamCount> whole;
    std::optional<TeamCount> sum;
    for (const TeamCount &count : countsHolding(counts, day)) {
        if (!count.hamlet) {
            whole = count;
            continue;
        }
        if (!sum)
            sum = TeamCount{};
        sum->day = std::max(sum->day, count.day);
        sum->teams += count.teams;
        sum->members += count.members;
    }
    if (!sum || (whole && whole->day > sum->day))
        return whole;
    return sum;
}

} // namespace somotcua
