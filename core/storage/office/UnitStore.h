#pragma once

#include "base/Result.h"
#include "storage_fwd.h"
#include "units/Unit.h"

namespace somotcua {

/// The commune under the names it has had.
class UnitStore
{
public:
    explicit UnitStore(Database &database)
        : m_database(database)
    { }

    /// As it is called on that day; before its first name, by its first.
    [[nodiscard]] Result<std::optional<Unit>> on(QDate day);
    /// What its first entry is called in this ledger and in its copies, and in no other one; empty before the first.
    [[nodiscard]] Result<QString> firstUuid();
    [[nodiscard]] Result<UnitId> add(AuditedWrite &write, const Unit &unit);
    [[nodiscard]] Result<> change(AuditedWrite &write, const Unit &unit);

private:
    Database &m_database;
};

} // namespace somotcua
