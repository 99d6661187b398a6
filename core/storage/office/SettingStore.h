#pragma once

#include "base/Result.h"
#include "storage_fwd.h"

#include <QString>

#include <optional>

namespace somotcua {

/// What belongs to the whole ledger and has a name instead of a table: its language, its names on paper.
class SettingStore
{
public:
    explicit SettingStore(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] Result<std::optional<QString>> value(const QString &name);
    /// Nothing as the value forgets the setting.
    [[nodiscard]] Result<> set(AuditedWrite &write, const QString &name, const std::optional<QString> &value);

private:
    Database &m_database;
};

} // namespace somotcua
