#include "indicators/IndicatorValueStore.h"

#include "AuditedWrite.h"
#include "office/Voiding.h"
#include "Statement.h"
#include "Uuid.h"

namespace somotcua {

namespace {

constexpr auto kAll = R"sql(
    SELECT id, indicator, first_day, last_day, value, whole, target, source, note, recorded_at, recorded_by
    FROM indicator_value WHERE voided_at IS NULL ORDER BY id DESC
)sql";

constexpr auto kFind = R"sql(
    SELECT id, indicator, first_day, last_day, value, whole, target, source, note, recorded_at, recorded_by
    FROM indicator_value WHERE id = :id AND voided_at IS NULL
)sql";

constexpr auto kReasons = R"sql(
    SELECT indicator_reason.value_id, indicator_reason.reason, indicator_reason.count
    FROM indicator_value CROSS JOIN indicator_reason ON indicator_reason.value_id = indicator_value.id
    WHERE indicator_value.voided_at IS NULL
    ORDER BY indicator_reason.value_id, indicator_reason.position
)sql";

constexpr auto kAdd = R"sql(
    INSERT INTO indicator_value (uuid, indicator, first_day, last_day, value, whole, target, source, note, recorded_at,
                                 recorded_by)
    VALUES (:uuid, :indicator, :first, :last, :value, :whole, :target, :source, :note, :at, :by)
)sql";

constexpr auto kAddReason = R"sql(
    INSERT INTO indicator_reason (value_id, position, reason, count) VALUES (:value, :position, :reason, :count)
)sql";

constexpr auto kVoid = R"sql(
    UPDATE indicator_value SET voided_at = :at, voided_by = :by WHERE id = :id
)sql";

std::optional<QString> filled(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

Result<QList<IndicatorValue>> IndicatorValueStore::read(const char *sql, IndicatorValueId id)
{
    Statement read(m_database, sql);
    if (id)
        read.bind(":id", id);
    if (const auto started = read.start(); !started)
        return passOn(started);
    QList<IndicatorValue> values;
    while (read.next()) {
        const auto period = Period::between(read.day(2), read.day(3));
        if (!period)
            return fail(Fault::LedgerDamaged, read.text(1));
        values << IndicatorValue{.id = read.id<IndicatorValueId>(0),
                                 .indicator = read.text(1),
                                 .period = *period,
                                 .value = read.optionalInteger(4),
                                 .whole = read.optionalInteger(5),
                                 .target = read.optionalInteger(6),
                                 .source = read.optionalText(7).value_or(QString()),
                                 .note = read.optionalText(8).value_or(QString()),
                                 .recordedAt = read.moment(9),
                                 .recordedBy = read.text(10)};
    }
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    const auto why = reasons();
    if (!why)
        return passOn(why);
    for (IndicatorValue &value : values)
        value.reasons = why->value(value.id);
    return values;
}

Result<QHash<IndicatorValueId, QList<IndicatorReason>>> IndicatorValueStore::reasons()
{
    Statement read(m_database, kReasons);
    if (const auto started = read.start(); !started)
        return passOn(started);
    QHash<IndicatorValueId, QList<IndicatorReason>> reasons;
    while (read.next())
        reasons[read.id<IndicatorValueId>(0)] << IndicatorReason{read.text(1), read.integer(2)};
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return reasons;
}

Result<QHash<QString, QList<IndicatorValue>>> IndicatorValueStore::all()
{
    const auto rows = read(kAll, {});
    if (!rows)
        return passOn(rows);
    QHash<QString, QList<IndicatorValue>> values;
    for (const IndicatorValue &value : *rows)
        values[value.indicator] << value;
    return values;
}

Result<std::optional<IndicatorValue>> IndicatorValueStore::find(IndicatorValueId id)
{
    if (!id)
        return std::optional<IndicatorValue>();
    const auto found = read(kFind, id);
    if (!found)
        return passOn(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<IndicatorValueId> IndicatorValueStore::add(AuditedWrite &write, const IndicatorValue &value)
{
    const auto id = Statement(m_database, kAdd)
                        .bind(":uuid", newUuid())
                        .bind(":indicator", value.indicator)
                        .bind(":first", value.period.first())
                        .bind(":last", value.period.last())
                        .bind(":value", value.value)
                        .bind(":whole", value.whole)
                        .bind(":target", value.target)
                        .bind(":source", filled(value.source))
                        .bind(":note", filled(value.note))
                        .bind(":at", write.stamp().moment)
                        .bind(":by", write.stamp().by)
                        .insert();
    if (!id)
        return passOn(id);
    Statement reasonRow(m_database, kAddReason);
    for (int position = 0; position < value.reasons.size(); ++position) {
        const IndicatorReason &reason = value.reasons.at(position);
        const auto added = reasonRow.bind(":value", *id)
                               .bind(":position", position + 1)
                               .bind(":reason", reason.reason)
                               .bind(":count", reason.count)
                               .run();
        if (!added)
            return passOn(added);
    }
    return IndicatorValueId{*id};
}

Result<> IndicatorValueStore::setVoided(AuditedWrite &write, IndicatorValueId id, Voided voided)
{
    return runVoiding(write, kVoid, id.value, voided);
}

} // namespace somotcua
