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

struct KnownPapers
{
    QStringList papers;
    bool proposed = false; // by the program
};

Result<KnownPapers> knownPapers(Database &database, const Procedure &procedure)
{
    const auto written = PaperStore(database).papers(procedure.id);
    if (!written)
        return passOn(written);
    if (const std::optional<QStringList> &own = *written)
        return KnownPapers{*own, false};
    const auto shipped = shippedPapers();
    if (!shipped)
        return passOn(shipped);
    const QStringList papers = shipped->value(procedure.code);
    return KnownPapers{papers, !papers.isEmpty()};
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

Result<QStringList> papersOf(Database &database, const Procedure &procedure)
{
    const auto known = knownPapers(database, procedure);
    if (!known)
        return passOn(known);
    return known->papers;
}

Result<ChannelFees> feesOf(Database &database, const Procedure &procedure, QDate day)
{
    const auto written = PaperStore(database).fees(procedure.id);
    if (!written)
        return passOn(written);
    if (const std::optional<ChannelFees> &own = *written)
        return *own;
    const auto shipped = shippedFees();
    if (!shipped)
        return passOn(shipped);
    const auto found = UnitStore(database).on(day);
    if (!found)
        return passOn(found);
    const Unit unit = found->value_or(Unit());
    return proposedFees(procedure.fee, shipped->value(procedure.code), waivesCouncilFees(unit.parent, unit.name, day));
}

Result<ProcedureGuide> procedureGuide(Database &database, const Procedure &procedure, QDate day)
{
    ProcedureGuide guide;
    const auto papers = knownPapers(database, procedure);
    if (!papers)
        return passOn(papers);
    guide.papers = papers->papers;
    guide.papersProposed = papers->proposed;
    const auto fees = feesOf(database, procedure, day);
    if (!fees)
        return passOn(fees);
    guide.fees = *fees;
    if (const auto added = addReasons(database, procedure.id, day, guide); !added)
        return passOn(added);
    return guide;
}

} // namespace somotcua
