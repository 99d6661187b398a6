#include "ProcedureGuide.h"

#include "assists/Obstacle.h"
#include "counts/ReasonStore.h"
#include "office/PaperStore.h"
#include "office/UnitStore.h"
#include "ShippedTables.h"

namespace somotcua {

namespace {

constexpr int kYearsBack = 2; // rules and forms change: what was wrong longer ago misleads
constexpr qsizetype kReasons = 3;

Result<> addPapers(Database &database, const Procedure &procedure, ProcedureGuide &guide)
{
    const auto written = PaperStore(database).papers(procedure.id);
    if (!written)
        return passOn(written);
    if (*written) {
        guide.papers = **written;
        return {};
    }
    const auto shipped = shippedPapers();
    if (!shipped)
        return passOn(shipped);
    guide.papers = shipped->value(procedure.code);
    guide.papersProposed = !guide.papers.isEmpty();
    return {};
}

Result<> addFees(Database &database, const Procedure &procedure, QDate day, ProcedureGuide &guide)
{
    const auto written = PaperStore(database).fees(procedure.id);
    if (!written)
        return passOn(written);
    if (*written) {
        guide.fees = **written;
        return {};
    }
    const auto shipped = shippedFees();
    if (!shipped)
        return passOn(shipped);
    const auto found = UnitStore(database).on(day);
    if (!found)
        return passOn(found);
    const Unit unit = found->value_or(Unit());
    guide.fees
        = proposedFees(procedure.fee, shipped->value(procedure.code), waivesCouncilFees(unit.parent, unit.name, day));
    return {};
}

/// The obstacles by their names, with those written in words.
Result<QList<CountedReason>> obstaclesOf(ReasonStore &store, ProcedureId procedure, const DayRange &days)
{
    const auto codes = store.obstacleCodes(procedure, days);
    if (!codes)
        return codes;
    auto reasons = store.obstacleTexts(procedure, days);
    if (!reasons)
        return reasons;
    for (const CountedReason &code : *codes) {
        const auto obstacle = obstacleFromText(code.text);
        reasons->push_back({obstacle ? obstacle->name : code.text, code.count});
    }
    return reasons;
}

Result<> addReasons(Database &database, ProcedureId procedure, QDate day, ProcedureGuide &guide)
{
    const DayRange days{day.addYears(-kYearsBack), day};
    ReasonStore store(database);
    const auto returned = store.returned(procedure, days);
    if (!returned)
        return passOn(returned);
    guide.reasons = commonestReasons(*returned, kReasons);
    if (!guide.reasons.isEmpty()) {
        guide.reasonSource = ReasonSource::Returned;
        return {};
    }
    const auto obstacles = obstaclesOf(store, procedure, days);
    if (!obstacles)
        return passOn(obstacles);
    guide.reasons = commonestReasons(*obstacles, kReasons);
    if (!guide.reasons.isEmpty())
        guide.reasonSource = ReasonSource::Obstacles;
    return {};
}

} // namespace

Result<ProcedureGuide> procedureGuide(Database &database, const Procedure &procedure, QDate day)
{
    ProcedureGuide guide;
    if (const auto added = addPapers(database, procedure, guide); !added)
        return passOn(added);
    if (const auto added = addFees(database, procedure, day, guide); !added)
        return passOn(added);
    if (const auto added = addReasons(database, procedure.id, day, guide); !added)
        return passOn(added);
    return guide;
}

} // namespace somotcua
