#pragma once

#include "base/Result.h"
#include "sessions/DeskView.h"
#include "storage_fwd.h"

namespace somotcua {

/// What the desk shows of one session.
class DeskReader
{
public:
    explicit DeskReader(Database &database);

    [[nodiscard]] Result<QStringList> onDuty(SessionId session); // their names, in order
    [[nodiscard]] Result<QList<DeskRow>> rows(SessionId session); // newest first

private:
    Database &m_database;
};

} // namespace somotcua
