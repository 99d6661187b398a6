#include "indicators/EnterIndicatorValue.h"

#include "AuditedWrite.h"
#include "indicators/IndicatorValueStore.h"
#include "indicators/ListIndicators.h"
#include "text/Fold.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

std::optional<QString> written(const std::optional<qint64> &number)
{
    return number ? std::optional(QString::number(*number)) : std::nullopt;
}

std::optional<QString> filled(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void note(AuditedWrite &write, const IndicatorValue &value)
{
    write.note(u"indicator"_s, {}, value.indicator);
    write.note(u"first"_s, {}, value.period.first().toString(Qt::ISODate));
    write.note(u"last"_s, {}, value.period.last().toString(Qt::ISODate));
    write.note(u"value"_s, {}, written(value.value));
    write.note(u"whole"_s, {}, written(value.whole));
    write.note(u"target"_s, {}, written(value.target));
    write.note(u"source"_s, {}, filled(value.source));
    write.note(u"note"_s, {}, filled(value.note));
    for (const IndicatorReason &reason : value.reasons)
        write.note(u"reason: "_s + reason.reason, {}, QString::number(reason.count));
}

IndicatorValue tidied(IndicatorValue value)
{
    value.source = tidy(value.source);
    value.note = tidy(value.note);
    if (!value.value)
        value.whole.reset();
    for (IndicatorReason &reason : value.reasons)
        reason.reason = tidy(reason.reason);
    return value;
}

/// The number that does not fit, for the sentence.
QString wrongNumber(IndicatorFlaw flaw, const IndicatorValue &value)
{
    switch (flaw) {
    case IndicatorFlaw::TargetOverAll:
        return QString::number(double(value.target.value_or(0)) / 100);
    case IndicatorFlaw::WholeMissing:
    case IndicatorFlaw::Nothing:
        return u"—"_s;
    case IndicatorFlaw::Negative:
    case IndicatorFlaw::PartOverWhole:
    case IndicatorFlaw::ReasonBlank:
    case IndicatorFlaw::Computed:
        return QString::number(value.value.value_or(0));
    }
    Q_UNREACHABLE();
}

Result<Indicator> known(Database &database, const QString &code)
{
    const auto found = findIndicator(database, code);
    if (!found)
        return passOn(found);
    if (const std::optional<Indicator> &indicator = *found)
        return *indicator;
    return fail(Fault::Conflict, code, u"no such indicator"_s);
}

} // namespace

Result<IndicatorValueId> enterIndicatorValue(Database &database, const IndicatorValue &value, const Stamp &stamp)
{
    const IndicatorValue row = tidied(value);
    AuditedWrite write(database, stamp, u"indicator.value"_s);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    const auto indicator = known(database, row.indicator);
    if (!indicator)
        return passOn(indicator);
    if (const auto flaw = flawOf(indicator->kind, row))
        return fail(Fault::BadNumber, wrongNumber(*flaw, row));
    // A target is for days to come; what was counted is not.
    if (row.value && row.period.first() > stamp.day())
        return fail(Fault::DayInFuture, row.period.first().toString(u"dd/MM/yyyy"_s));
    const auto id = IndicatorValueStore(database).add(write, row);
    if (!id)
        return passOn(id);
    note(write, row);
    if (const auto done = write.commit(indicator->name, id->value); !done)
        return passOn(done);
    return *id;
}

Result<> takeBackIndicatorValue(Database &database, IndicatorValueId id, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"indicator.value_take_back"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    IndicatorValueStore store(database);
    const auto found = store.find(id);
    if (!found)
        return passOn(found);
    const std::optional<IndicatorValue> &row = *found;
    if (!row)
        return fail(Fault::AlreadyTakenBack);
    const auto indicator = known(database, row->indicator);
    if (!indicator)
        return passOn(indicator);
    const auto all = store.all();
    if (!all)
        return passOn(all);
    for (const IndicatorValue &other : all->value(row->indicator)) {
        if (other.period != row->period)
            continue;
        if (const auto taken = store.setVoided(write, other.id, Voided::Yes); !taken)
            return taken;
        write.note(u"value."_s + QString::number(other.id.value), written(other.value), {});
        write.note(u"row."_s + QString::number(other.id.value), u"1"_s, {});
    }
    if (const auto done = write.commit(indicator->name, id.value); !done)
        return passOn(done);
    return {};
}

} // namespace somotcua
