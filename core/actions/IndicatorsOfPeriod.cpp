#include "IndicatorsOfPeriod.h"

#include "indicators/MeasureIndicators.h"
#include "IndicatorsReport.h"
#include "office/HamletStore.h"

namespace somotcua {

namespace {

/// Every hamlet of that day, those never counted without figures; the others with what was last counted.
Result<QList<HamletTeams>> teamsByHamlet(Database &database, const QList<TeamCount> &counts, QDate day)
{
    const auto hamlets = HamletStore(database).all();
    if (!hamlets)
        return passOn(hamlets);
    QHash<HamletId, TeamCount> holding;
    for (const TeamCount &count : countsHolding(counts, day)) {
        if (count.hamlet)
            holding.insert(*count.hamlet, count);
    }
    QList<HamletTeams> rows;
    for (const Hamlet &hamlet : *hamlets) {
        const auto counted = holding.constFind(hamlet.id);
        if (counted != holding.cend())
            rows << HamletTeams{hamlet.name, counted->teams, counted->members, counted->day, entryOf(*counted)};
        else if (hamlet.offeredOn(day))
            rows << HamletTeams{hamlet.name, {}, {}, {}};
    }
    return rows;
}

} // namespace

Result<Report> buildIndicators(Database &database, const ReportFrame &frame)
{
    const auto ledger = readLedgerFigures(database, {frame.period.first(), frame.asOf});
    if (!ledger)
        return passOn(ledger);
    const auto measured = measureIndicators(database, frame.period, *ledger);
    if (!measured)
        return passOn(measured);
    const auto hamlets = teamsByHamlet(database, ledger->teamCounts, frame.asOf);
    if (!hamlets)
        return passOn(hamlets);
    return indicatorsReport(
        frame, {*measured, ledger->levels, ledger->days, *hamlets, communeTeams(ledger->teamCounts, frame.asOf)});
}

} // namespace somotcua
