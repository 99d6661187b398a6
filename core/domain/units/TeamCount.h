#pragma once

#include "base/Id.h"

#include <QDate>
#include <QList>

#include <optional>

namespace somotcua {

using TeamCountId = Id<struct TeamCountTag>;

/// How many teams and members a hamlet (none: the commune as a whole) had, as counted on a day.
struct TeamCount
{
    TeamCountId id;
    QDate day;
    std::optional<HamletId> hamlet;
    int teams = 0;
    int members = 0;

    friend bool operator==(const TeamCount &, const TeamCount &) = default;
};

/// What was last counted by `day`, one for each hamlet; of two counts of one day the later written. A hamlet never
/// counted by then is not there: missing is not zero.
QList<TeamCount> countsHolding(const QList<TeamCount> &counts, QDate day);

/// The commune's numbers on `day`: the hamlets' added up, or the count of the whole where it is younger than all of
/// theirs. Nothing when nothing was counted by then.
std::optional<TeamCount> communeTeams(const QList<TeamCount> &counts, QDate day);

} // namespace somotcua
