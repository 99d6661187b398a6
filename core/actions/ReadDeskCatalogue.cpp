#include "ReadDeskCatalogue.h"

#include "catalogue/ChangeObstacles.h"
#include "office/ProcedureStore.h"
#include "office/ProcedureUseReader.h"
#include "text/NameOrder.h"
#include "text/SortedByKey.h"

#include <QSet>

#include <algorithm>

namespace somotcua {

namespace {

constexpr int kDaysCounted = 365;
constexpr qint64 kEnoughToTell = 3;

/// How more than half of them ended.
std::optional<Outcome> usualOf(const OutcomeCounts &counts, qint64 uses)
{
    for (const auto &[outcome, count] : counts.asKeyValueRange()) {
        if (uses >= kEnoughToTell && 2 * count > uses)
            return outcome;
    }
    return std::nullopt;
}

/// All versions of a code are one procedure to whoever counts.
QHash<QString, OutcomeCounts> byCode(const QList<Procedure> &procedures, const QHash<qint64, OutcomeCounts> &counts)
{
    QHash<QString, OutcomeCounts> summed;
    for (const Procedure &procedure : procedures) {
        if (procedure.code.isEmpty())
            continue;
        for (const auto &[outcome, count] : counts.value(procedure.id.value).asKeyValueRange())
            summed[procedure.code][outcome] += count;
    }
    return summed;
}

} // namespace

Result<DeskCatalogue> readDeskCatalogue(Database &database, QDate day)
{
    const auto all = ProcedureStore(database).all();
    if (!all)
        return passOn(all);
    ProcedureUseReader uses(database);
    const auto counts = uses.since(day.addDays(-kDaysCounted));
    if (!counts)
        return passOn(counts);
    const auto lastUsed = uses.lastUsed();
    if (!lastUsed)
        return passOn(lastUsed);
    const auto lastCode = uses.lastCode();
    if (!lastCode)
        return passOn(lastCode);

    const QHash<QString, OutcomeCounts> ofCode = byCode(*all, *counts);
    QSet<QString> validCodes;
    for (const Procedure &procedure : *all) {
        if (procedure.validOn(day))
            validCodes.insert(procedure.code);
    }
    const auto obstacles = obstacleChoices(database);
    if (!obstacles)
        return passOn(obstacles);
    DeskCatalogue catalogue{{}, *lastUsed, *lastCode, *obstacles};
    for (const Procedure &procedure : *all) {
        const bool isWithdrawn = procedure.validTo && *procedure.validTo < day;
        const bool isReplaced = !procedure.code.isEmpty() && validCodes.contains(procedure.code);
        if (!procedure.validOn(day) && (!isWithdrawn || isReplaced))
            continue;
        const OutcomeCounts mine
            = procedure.code.isEmpty() ? counts->value(procedure.id.value) : ofCode.value(procedure.code);
        DeskProcedure offered{procedure, 0, {}, isWithdrawn};
        for (const qint64 count : mine)
            offered.uses += count;
        offered.usualOutcome = usualOf(mine, offered.uses);
        catalogue.procedures << offered;
    }
    sortByKey(catalogue.procedures, [](const DeskProcedure &one) { return textKey(one.procedure.shortName()); });
    return catalogue;
}

} // namespace somotcua
