#include "indicators/DefineIndicator.h"

#include "catalogue/SaveOfficeRow.h"
#include "indicators/IndicatorStore.h"
#include "indicators/ListIndicators.h"
#include "text/Fold.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::DefineIndicator)
};

std::optional<QString> filled(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

OfficeFields fieldsOf(const Indicator &indicator)
{
    const auto validFrom
        = indicator.validFrom ? std::optional(indicator.validFrom->toString(Qt::ISODate)) : std::nullopt;
    return {{u"indicator_name"_s, filled(indicator.name)}, {u"kind"_s, idOf(indicator.kind)},
            {u"unit"_s, filled(indicator.unit)},           {u"definition"_s, filled(indicator.definition)},
            {u"basis"_s, filled(indicator.basis)},         {u"valid_from"_s, validFrom}};
}

void setField(Indicator &indicator, const QString &name, const std::optional<QString> &value)
{
    if (name == u"indicator_name"_s)
        indicator.name = value.value_or(QString());
    else if (name == u"kind"_s)
        indicator.kind = indicatorKindFromId(value.value_or(QString())).value_or(indicator.kind);
    else if (name == u"unit"_s)
        indicator.unit = value.value_or(QString());
    else if (name == u"definition"_s)
        indicator.definition = value.value_or(QString());
    else if (name == u"basis"_s)
        indicator.basis = value.value_or(QString());
    else if (name == u"valid_from"_s)
        indicator.validFrom = value ? std::optional(QDate::fromString(*value, Qt::ISODate)) : std::nullopt;
}

Result<IndicatorId> defineIndicator(Database &database, const Indicator &indicator, const Stamp &stamp)
{
    Indicator row = indicator;
    row.name = tidy(row.name);
    row.unit = tidy(row.unit);
    row.definition = tidy(row.definition);
    row.basis = tidy(row.basis);
    if (row.name.isEmpty())
        //: vi: của chỉ tiêu
        return fail(Fault::NameMissing, Tr::tr("of the indicator"));
    if (row.unit.isEmpty())
        //: vi: của đơn vị tính
        return fail(Fault::NameMissing, Tr::tr("of what is counted"));
    if (isComputed(row.kind))
        return fail(Fault::Conflict, row.name, u"only the program computes"_s);
    const auto known = indicators(database);
    if (!known)
        return passOn(known);
    const bool taken = std::ranges::any_of(
        *known, [&](const Indicator &other) { return other.name == row.name && (!row.id || other.id != row.id); });
    if (taken)
        return fail(Fault::NameTaken, row.name);
    const auto nothingBeside = [](AuditedWrite &, IndicatorStore &, const Indicator &, const Indicator &) -> Result<> {
        return {};
    };
    return saveOfficeRow<IndicatorStore, Indicator, IndicatorId>(database, row, u"indicator"_s, Fault::Conflict, stamp,
                                                                 nothingBeside);
}

Result<> takeBackIndicator(Database &database, IndicatorId id, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"indicator.take_back"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    IndicatorStore store(database);
    const auto found = store.find(id);
    if (!found)
        return passOn(found);
    const std::optional<Indicator> &known = *found;
    if (!known)
        return fail(Fault::AlreadyTakenBack);
    if (const auto taken = store.setVoided(write, id, Voided::Yes); !taken)
        return taken;
    if (const auto done = write.commit(known->name, id.value); !done)
        return passOn(done);
    return {};
}

} // namespace somotcua
