#include "indicators/IndicatorStore.h"

#include "AuditedWrite.h"
#include "office/Voiding.h"
#include "Statement.h"
#include "Uuid.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kAll = R"sql(
    SELECT id, code, kind, name, unit, definition, basis, valid_from
    FROM indicator WHERE voided_at IS NULL ORDER BY id
)sql";

constexpr auto kFind = R"sql(
    SELECT id, code, kind, name, unit, definition, basis, valid_from
    FROM indicator WHERE id = :id AND voided_at IS NULL
)sql";

constexpr auto kAdd = R"sql(
    INSERT INTO indicator (uuid, code, kind, name, unit, definition, basis, valid_from, recorded_at, recorded_by)
    VALUES (:uuid, :code, :kind, :name, :unit, :definition, :basis, :valid_from, :at, :by)
)sql";

constexpr auto kChange = R"sql(
    UPDATE indicator SET kind = :kind, name = :name, unit = :unit, definition = :definition, basis = :basis,
        valid_from = :valid_from
    WHERE id = :id
)sql";

constexpr auto kVoid = R"sql(
    UPDATE indicator SET voided_at = :at, voided_by = :by WHERE id = :id
)sql";

std::optional<QString> filled(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

Statement &bindIndicator(Statement &statement, const Indicator &indicator)
{
    return statement.bind(":kind", idOf(indicator.kind))
        .bind(":name", indicator.name)
        .bind(":unit", indicator.unit)
        .bind(":definition", filled(indicator.definition))
        .bind(":basis", filled(indicator.basis))
        .bind(":valid_from", indicator.validFrom);
}

Indicator indicatorAt(const Statement &row)
{
    Indicator indicator;
    indicator.id = row.id<IndicatorId>(0);
    indicator.code = row.text(1);
    indicator.kind = indicatorKindFromId(row.text(2)).value_or(IndicatorKind::Count);
    indicator.name = row.text(3);
    indicator.unit = row.text(4);
    indicator.definition = row.optionalText(5).value_or(QString());
    indicator.basis = row.optionalText(6).value_or(QString());
    indicator.validFrom = row.optionalDay(7);
    return indicator;
}

} // namespace

Result<QList<Indicator>> IndicatorStore::read(const char *sql, IndicatorId id)
{
    Statement read(m_database, sql);
    if (id)
        read.bind(":id", id);
    if (const auto started = read.start(); !started)
        return passOn(started);
    QList<Indicator> indicators;
    while (read.next())
        indicators << indicatorAt(read);
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return indicators;
}

Result<QList<Indicator>> IndicatorStore::all()
{
    return read(kAll, {});
}

Result<std::optional<Indicator>> IndicatorStore::find(IndicatorId id)
{
    if (!id)
        return std::optional<Indicator>();
    const auto found = read(kFind, id);
    if (!found)
        return passOn(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<IndicatorId> IndicatorStore::add(AuditedWrite &write, const Indicator &indicator)
{
    const QString uuid = newUuid();
    Statement insert(m_database, kAdd);
    const auto id = bindIndicator(insert, indicator)
                        .bind(":uuid", uuid)
                        .bind(":code", u"own-"_s + uuid)
                        .bind(":at", write.stamp().moment)
                        .bind(":by", write.stamp().by)
                        .insert();
    if (!id)
        return passOn(id);
    return IndicatorId{*id};
}

Result<> IndicatorStore::change(AuditedWrite &, const Indicator &indicator)
{
    Statement update(m_database, kChange);
    if (const auto done = bindIndicator(update, indicator).bind(":id", indicator.id).run(); !done)
        return passOn(done);
    return {};
}

Result<> IndicatorStore::setVoided(AuditedWrite &write, IndicatorId id, Voided voided)
{
    return runVoiding(write, kVoid, id.value, voided);
}

} // namespace somotcua
