#pragma once

#include "base/Id.h"
#include "counts/FigureOrigins.h"

#include <QDateTime>
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
    QDateTime recordedAt = {};
    QString recordedBy = {};

    /// What was counted, whoever wrote it down.
    friend bool operator==(const TeamCount &one, const TeamCount &other)
    {
        return one.id == other.id && one.day == other.day && one.hamlet == other.hamlet && one.teams == other.teams
            && one.members == other.members;
    }
};

/// How a count came in; of a sum of hamlets nobody typed it.
EnteredFigure entryOf(const TeamCount &count);

/// What was last counted by `day`, one for each hamlet; of two counts of one day the later written. A hamlet never
/// counted by then is not there: missing is not zero.
QList<TeamCount> countsHolding(const QList<TeamCount> &counts, QDate day);

/// The commune's numbers on `day`: the hamlets' added up, or the count of the whole where it is younger than all of
/// theirs. Nothing when nothing was counted by then.
std::optional<TeamCount> communeTeams(const QList<TeamCount> &counts, QDate day);

} // namespace somotcua
