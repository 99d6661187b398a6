#pragma once

#include "assists/AssistEntry.h"
#include "office/ProcedureStore.h"

#include <QHash>

#include <utility>

namespace somotcua {

/// One text for all writings of a procedure: its code where it has one, else its name. Remembers what it has looked up.
class RowKeys
{
public:
    explicit RowKeys(Database &database)
        : m_procedures(database)
    { }

    [[nodiscard]] Result<QString> procedureKey(const AssistEntry &entry);

private:
    ProcedureStore m_procedures;
    QHash<std::pair<QString, QString>, QString> m_keys;
};

} // namespace somotcua
