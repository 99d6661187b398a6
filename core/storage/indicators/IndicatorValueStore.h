#pragma once

#include "base/Result.h"
#include "indicators/Indicator.h"
#include "office/Voided.h"
#include "storage_fwd.h"

#include <QHash>

namespace somotcua {

/// What was typed about indicators, shipped and own, each row as it was entered; which of them count is the domain's.
class IndicatorValueStore
{
public:
    explicit IndicatorValueStore(Database &database)
        : m_database(database)
    { }

    /// By the indicator's code, newest first, with their reasons; what was taken back is not there.
    [[nodiscard]] Result<QHash<QString, QList<IndicatorValue>>> all();
    [[nodiscard]] Result<std::optional<IndicatorValue>> find(IndicatorValueId id);
    [[nodiscard]] Result<IndicatorValueId> add(AuditedWrite &write, const IndicatorValue &value);
    [[nodiscard]] Result<> setVoided(AuditedWrite &write, IndicatorValueId id, Voided voided);

private:
    [[nodiscard]] Result<QList<IndicatorValue>> read(const char *sql, IndicatorValueId id);
    [[nodiscard]] Result<QHash<IndicatorValueId, QList<IndicatorReason>>> reasons();

    Database &m_database;
};

} // namespace somotcua
