#include "indicators/MeasureIndicators.h"

#include "counts/LevelCountStore.h"
#include "counts/TallyStore.h"
#include "indicators/ListIndicators.h"
#include "office/ProcedureStore.h"
#include "office/TeamCountStore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

Result<std::optional<FieldCounts>> sumOf(TallyStore &tallies, const DayRange &days)
{
    const auto firstDay = tallies.firstDay();
    if (!firstDay)
        return passOn(firstDay);
    const std::optional<QDate> &first = *firstDay;
    if (!first || days.last < *first)
        return std::optional<FieldCounts>();
    const auto fields = tallies.byField(days);
    if (!fields)
        return passOn(fields);
    FieldCounts sum;
    for (const FieldCounts &counts : *fields)
        sum += counts;
    return std::optional(sum);
}

CountedService listed(const Procedure &procedure)
{
    return {procedure.code, procedure.shortName()};
}

/// The services with dossiers handed in on line, by their names, in any validity.
QList<CountedService> servicesOf(const QList<ProcedureId> &ids, const QHash<ProcedureId, Procedure> &catalogue)
{
    QList<CountedService> services;
    for (const ProcedureId &id : ids)
        services << listed(catalogue.value(id));
    std::ranges::sort(services, {}, &CountedService::code);
    return services;
}

Result<QHash<ProcedureId, Procedure>> everyValidity(Database &database)
{
    const auto all = ProcedureStore(database).all();
    if (!all)
        return passOn(all);
    QHash<ProcedureId, Procedure> catalogue;
    for (const Procedure &procedure : *all)
        catalogue.insert(procedure.id, procedure);
    return catalogue;
}

Result<QList<LevelCounts>> levelsOf(Database &database, const DayRange &days, bool isKnown)
{
    const auto procedures = ProcedureStore(database).on(days.last);
    if (!procedures)
        return passOn(procedures);
    QHash<OnlineLevel, QList<CountedService>> services;
    for (const Procedure &procedure : *procedures) {
        if (!procedure.hidden)
            services[procedure.onlineLevel] << listed(procedure);
    }
    QHash<OnlineLevel, SubmittedAtLevel> submitted;
    QHash<ProcedureId, Procedure> catalogue;
    if (isKnown) {
        const auto counted = LevelCountStore(database).submitted(days);
        if (!counted)
            return passOn(counted);
        submitted = *counted;
        const auto every = everyValidity(database);
        if (!every)
            return passOn(every);
        catalogue = *every;
    }
    QList<LevelCounts> levels;
    for (const OnlineLevel level :
         {OnlineLevel::Full, OnlineLevel::Partial, OnlineLevel::Online, OnlineLevel::Offline, OnlineLevel::Unknown}) {
        LevelCounts counts{.level = level, .services = services.value(level).size(), .listed = services.value(level)};
        if (isKnown) {
            const SubmittedAtLevel at = submitted.value(level);
            counts.usedOnline = at.usedOnline;
            counts.used = servicesOf(at.services, catalogue);
            counts.online = at.online;
            counts.dossiers = at.dossiers;
        }
        levels << counts;
    }
    return levels;
}

IndicatorFigure servicesAt(OnlineLevel level, const LedgerFigures &ledger)
{
    IndicatorFigure figure;
    for (const LevelCounts &counts : ledger.levels) {
        if (counts.level != level)
            continue;
        figure.value = counts.services;
        figure.services = counts.listed;
    }
    figure.asOf = ledger.days.last;
    return figure;
}

IndicatorFigure teamsFigure(const LedgerFigures &ledger, int TeamCount::*count)
{
    IndicatorFigure figure;
    if (const auto teams = communeTeams(ledger.teamCounts, ledger.days.last)) {
        figure.value = (*teams).*count;
        figure.asOf = teams->day;
        figure.entry = entryOf(*teams);
    }
    return figure;
}

IndicatorFigure computed(const QString &code, const LedgerFigures &ledger)
{
    using FromSum = IndicatorFigure (*)(const FieldCounts &, const DayRange &);
    static const QHash<QString, FromSum> rates{
        {u"on_time_rate"_s, onTimeFigure}, {u"online_rate"_s, onlineFigure}, {u"online_full_rate"_s, onlineFullFigure}};
    if (const FromSum rate = rates.value(code))
        return ledger.sum ? rate(*ledger.sum, ledger.days) : IndicatorFigure();
    if (code == u"services_full"_s)
        return servicesAt(OnlineLevel::Full, ledger);
    if (code == u"services_partial"_s)
        return servicesAt(OnlineLevel::Partial, ledger);
    if (code == u"teams"_s)
        return teamsFigure(ledger, &TeamCount::teams);
    if (code == u"team_members"_s)
        return teamsFigure(ledger, &TeamCount::members);
    return {};
}

} // namespace

Result<LedgerFigures> readLedgerFigures(Database &database, const DayRange &days)
{
    TallyStore tallies(database);
    const auto sum = sumOf(tallies, days);
    if (!sum)
        return passOn(sum);
    const auto levels = levelsOf(database, days, sum->has_value());
    if (!levels)
        return passOn(levels);
    const auto teams = TeamCountStore(database).all();
    if (!teams)
        return passOn(teams);
    return LedgerFigures{days, *sum, *levels, *teams};
}

Result<QList<MeasuredIndicator>> measureIndicators(Database &database, const Period &period,
                                                   const LedgerFigures &ledger)
{
    const auto all = indicators(database);
    if (!all)
        return passOn(all);
    const auto values = indicatorValues(database);
    if (!values)
        return passOn(values);
    QList<MeasuredIndicator> measured;
    for (const Indicator &indicator : *all) {
        if (!indicator.isIn(period))
            continue;
        IndicatorFigure figure = typedFigure(values->value(indicator.code), period, ledger.days.last);
        if (isComputed(indicator.kind)) {
            const auto target = figure.target;
            figure = computed(indicator.code, ledger);
            figure.target = target;
        }
        measured << MeasuredIndicator{indicator, figure};
    }
    return measured;
}

} // namespace somotcua
